import type { RangeName } from '@syncdeck/contract';
import { describe, expect, test } from 'vitest';
import { finish } from '../finish.ts';
import { collectHistograms } from './histograms.ts';

const none = Number.NaN;
const of = (name: RangeName, numbers: readonly number[]) =>
  finish(collectHistograms([name], () => Float64Array.from(numbers)))[name];
const at = (text: string) => Date.parse(`${text}T12:00:00+08:00`);

describe('a histogram', () => {
  test('of lags climbs from nothing to days, up to the highest lag', () => {
    expect(of('lagSeconds', [0, 0, 1, 9, 10, 59, 600, none])).toEqual({
      bins: [
        { from: 0, to: 0, count: 2 },
        { from: 1, to: 9, count: 2 },
        { from: 10, to: 59, count: 2 },
        { from: 60, to: 599, count: 0 },
        { from: 600, to: 3599, count: 1 },
      ],
      withoutValue: 1,
    });
  });

  test('ends at the highest value where its ladder ends', () => {
    const highest = 400 * 86_400;
    expect(of('lagSeconds', [highest])?.bins.at(-1)).toEqual({ from: 30 * 86_400, to: highest, count: 1 });
    expect(of('lagMegabytes', [250_000])?.bins.at(-1)).toEqual({ from: 100_000, to: 250_000, count: 1 });
  });

  test('of progress goes by tenths, and 100 belongs to the last', () => {
    const { bins = [] } = of('progressPercent', [0, 9, 95, 100]) ?? {};
    expect(bins).toHaveLength(10);
    expect(bins[0]).toEqual({ from: 0, to: 9, count: 2 });
    expect(bins[9]).toEqual({ from: 90, to: 100, count: 2 });
  });

  test('stretches a bin to a fraction that lies behind its end', () => {
    expect(of('lagSeconds', [0.5, 9.5, 10])?.bins).toEqual([
      { from: 0, to: 0.5, count: 1 },
      { from: 1, to: 9.5, count: 1 },
      { from: 10, to: 59, count: 1 },
    ]);
  });

  test('without a value has no bins', () => {
    expect(of('lagSeconds', [none, none])).toEqual({ bins: [], withoutValue: 2 });
    expect(of('createdAt', [])).toEqual({ bins: [], withoutValue: 0 });
  });

  test('of times within forty days goes by days of Beijing', () => {
    expect(of('createdAt', [at('2026-11-01'), at('2026-11-03')])?.bins).toEqual([
      { from: '2026-11-01T00:00:00+08:00', to: '2026-11-01T23:59:59.999+08:00', count: 1 },
      { from: '2026-11-02T00:00:00+08:00', to: '2026-11-02T23:59:59.999+08:00', count: 0 },
      { from: '2026-11-03T00:00:00+08:00', to: '2026-11-03T23:59:59.999+08:00', count: 1 },
    ]);
    expect(of('createdAt', [at('2026-01-01'), at('2026-02-09')])?.bins).toHaveLength(40);
  });

  test.each([
    ['2026-01-01', '2026-02-10', '2025-12-29', '2026-01-04'],
    ['2026-01-15', '2026-12-15', '2026-01-01', '2026-01-31'],
    ['2022-05-05', '2026-12-15', '2022-04-01', '2022-06-30'],
    ['2001-05-05', '2026-12-15', '2001-01-01', '2001-12-31'],
    ['1970-05-05', '2026-12-15', '1970-01-01', '1971-12-31'],
    ['0050-05-05', '9999-12-31', '0001-01-01', '0499-12-31'],
  ])('of times from %s to %s begins with a bin from %s to %s', (first, last, from, to) => {
    const { bins = [] } = of('expiresAt', [at(first), at(last)]) ?? {};
    expect(bins.length).toBeLessThanOrEqual(40);
    expect(bins[0]).toEqual({ from: `${from}T00:00:00+08:00`, to: `${to}T23:59:59.999+08:00`, count: 1 });
    expect(bins.at(-1)?.count).toBe(1);
  });
});
