import { describe, expect, test } from 'vitest';
import { readNumberRange, writeNumberRange } from './number-range.ts';

describe('a range of numbers', () => {
  test.each([
    ['60..', 60, null],
    ['..5', null, 5],
    ['60..3600', 60, 3600],
    ['0.5..1.25', 0.5, 1.25],
    ['-3..-1', -3, -1],
    ['12', 12, 12],
    ['0.000000001', 1e-9, 1e-9],
    ['1500000000000000000000..', 1.5e21, null],
  ])('%s is read with both ends included, and written so', (text, min, max) => {
    expect(readNumberRange(text)).toEqual({ min, max });
    expect(writeNumberRange({ min, max })).toBe(text);
  });

  test.each([
    ['5..5', '5'],
    ['007..', '7..'],
    ['-0..1.50', '0..1.5'],
  ])('%s is written in its shortest form %s', (text, shortest) => {
    const range = readNumberRange(text);
    expect(typeof range === 'string' ? range : writeNumberRange(range)).toBe(shortest);
  });

  test.each([
    '',
    '..',
    '...',
    '1...2',
    '1..2..3',
    '1e3',
    '.5',
    '5.',
    '1,5',
    ' 5',
    '0x10',
    'NaN',
    'Infinity',
    '!5',
    '٣',
    '9'.repeat(400),
  ])('%j is not a range', (text) => {
    expect(readNumberRange(text)).toBe('not-a-range');
  });

  test('may not start above its end', () => {
    expect(readNumberRange('5..4.9')).toBe('start-above-end');
  });
});
