import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createRateLimiter } from './rate-limiter.ts';

test('in no stretch of one second are more calls admitted than the limit', () => {
  const gaps = fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 200 });
  fc.assert(
    fc.property(gaps, fc.integer({ min: 1, max: 8 }), (waits, perSecond) => {
      let time = 0;
      const limiter = createRateLimiter(perSecond, () => time);
      const admitted: number[] = [];
      for (const wait of waits) {
        time += wait;
        if (limiter.take('id')) admitted.push(time);
      }
      for (const start of admitted) {
        expect(admitted.filter((at) => at >= start && at < start + 1000).length).toBeLessThanOrEqual(
          perSecond,
        );
      }
    }),
  );
});

test('a refused call takes no place', () => {
  let time = 0;
  const limiter = createRateLimiter(1, () => time);
  expect(limiter.take('id')).toBe(true);
  time = 999;
  expect(limiter.take('id')).toBe(false);
  time = 1000;
  expect(limiter.take('id')).toBe(true);
});

test('each id has a second of its own', () => {
  const limiter = createRateLimiter(1, () => 0);
  expect(limiter.take('one')).toBe(true);
  expect(limiter.take('other')).toBe(true);
  expect(limiter.take('one')).toBe(false);
});
