import { expect, test } from 'vitest';
import { ReaderLimits } from './reader-limits.ts';

const many = (limits: ReaderLimits, count: number, address: string) =>
  Array.from({ length: count }, () => limits.enter(address));

test('one address may hold 1,050 streams, and has a place again when one closes', () => {
  const refused: string[] = [];
  const limits = new ReaderLimits(() => refused.push('refused'));
  const [leave] = many(limits, 1050, '10.0.0.1');
  expect(() => limits.enter('10.0.0.1')).toThrow(expect.objectContaining({ code: 'too-many' }));
  expect(refused).toHaveLength(1);
  leave?.();
  expect(() => limits.enter('10.0.0.1')).not.toThrow();
});

test('all addresses together may hold 1,100 streams', () => {
  const limits = new ReaderLimits(() => undefined);
  const leaving = many(limits, 1000, '10.0.0.1');
  many(limits, 100, '10.0.0.2');
  expect(() => limits.enter('10.0.0.3')).toThrow(expect.objectContaining({ code: 'too-many' }));
  for (const leave of leaving) leave();
  expect(() => many(limits, 1000, '10.0.0.3')).not.toThrow();
});
