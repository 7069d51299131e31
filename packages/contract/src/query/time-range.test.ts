import { describe, expect, test } from 'vitest';
import type { TimeRange } from './job-query.ts';
import { readTimeRange, resolveTimeRange, writeTimeRange } from './time-range.ts';

const now = Date.parse('2026-11-24T12:00:30+08:00');
const at = (text: string) => Date.parse(text);

function accepted(text: string): TimeRange {
  const range = readTimeRange(text, now);
  if (typeof range === 'string') throw new TypeError(`${text}: ${range}`);
  return range;
}

describe('a range of times', () => {
  test.each([
    ['2026-11-24T00:00:00+08:00..', at('2026-11-24T00:00:00+08:00'), null],
    [
      '2026-11-24T00:00:00Z..2026-11-24T00:00:00.5Z',
      at('2026-11-24T00:00:00Z'),
      at('2026-11-24T00:00:00.500Z'),
    ],
    ['..2026-11-24', null, at('2026-11-24T23:59:59.999+08:00')],
    ['2026-11-24..', at('2026-11-24T00:00:00+08:00'), null],
    ['2026-11-24', at('2026-11-24T00:00:00+08:00'), at('2026-11-24T23:59:59.999+08:00')],
    ['2026-11-20..2026-11-24', at('2026-11-20T00:00:00+08:00'), at('2026-11-24T23:59:59.999+08:00')],
    ['-7d..', at('2026-11-17T12:00:00+08:00'), null],
    ['..30d', null, at('2026-12-24T12:00:00+08:00')],
    ['-2h..-90m', at('2026-11-24T10:00:00+08:00'), at('2026-11-24T10:30:00+08:00')],
    ['-1w..0m', at('2026-11-17T12:00:00+08:00'), at('2026-11-24T12:00:00+08:00')],
    ['-1d..2026-11-24T12:00:10+08:00', at('2026-11-23T12:00:00+08:00'), at('2026-11-24T12:00:10+08:00')],
  ])('%s covers its ends, and is written so', (text, min, max) => {
    expect(resolveTimeRange(accepted(text), now)).toEqual({ min, max });
    expect(writeTimeRange(accepted(text))).toBe(text);
  });

  test.each([
    ['2026-11-24T00:00:00 08:00..', '2026-11-24T00:00:00+08:00..'],
    [' 7d..', '7d..'],
    ['+7d..', '7d..'],
    ['-0d..', '0d..'],
    ['2026-11-24..2026-11-24', '2026-11-24'],
  ])('%j is taken for %j', (text, meant) => {
    expect(writeTimeRange(accepted(text))).toBe(meant);
  });

  test.each([
    '',
    '..',
    '...',
    '7',
    '7y..',
    '7 d..',
    '--7d..',
    '1.5d..',
    '10000000d..',
    '1000001d..',
    'now..',
    '2026-11..',
    '2026-11-31..',
    '2025-02-29..',
    '0000-01-01..',
    '2026-11-24T00:00:00..',
    '2026-11-24 00:00:00+08:00..',
    '2026-11-24T24:00:00Z..',
    '2026-11-24T00:00:00+24:00..',
    '1795492830000..',
    '-7d..-1d..',
    '!-7d..',
  ])('%j is not a range', (text) => {
    expect(readTimeRange(text, now)).toBe('not-a-range');
  });

  test.each([
    '2026-11-25..2026-11-24',
    '1d..-1d',
    '0d..2026-11-23',
    '2026-11-25..0d',
    '2026-11-24T12:00:01+08:00..0m',
    '2026-11-24T00:00:00Z..2026-11-24T07:59:59+08:00',
  ])('%s starts above its end', (text) => {
    expect(readTimeRange(text, now)).toBe('start-above-end');
  });

  test('keeps its answer until the minute is over', () => {
    const range = accepted('-7d..0m');
    const first = resolveTimeRange(range, Date.parse('2026-11-24T12:00:00.000+08:00'));
    expect(resolveTimeRange(range, Date.parse('2026-11-24T12:00:59.999+08:00'))).toEqual(first);
    expect(resolveTimeRange(range, Date.parse('2026-11-24T12:01:00.000+08:00'))).not.toEqual(first);
  });

  test('takes an offset as it stands in the minute, for its check as for its answer', () => {
    expect(accepted('0m..2026-11-24T12:00:10+08:00').max?.kind).toBe('instant');
  });
});
