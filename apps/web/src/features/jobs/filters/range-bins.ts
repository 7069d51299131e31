import type { Histograms, RangeName } from '@syncdeck/contract';

/** One bar: its ends as the range's fields write them, both included. */
export interface RangeBin {
  from: string;
  to: string;
  count: number;
}

/** The bars of a range's histogram, and how many jobs stand in none. Bins of times begin and end with days in +08:00. */
export function binsOf(
  histograms: Histograms,
  name: RangeName,
): { bins: RangeBin[]; withoutValue: number } | null {
  const histogram = histograms[name];
  if (histogram === undefined) return null;
  return {
    bins: histogram.bins.map(({ from, to, count }) => ({ from: endText(from), to: endText(to), count })),
    withoutValue: histogram.withoutValue,
  };
}

/** Whether a bin lies between the ends of a range, either of which may be open. */
export function isWithin({ from, to }: RangeBin, start: string, end: string): boolean {
  if (start === '' && end === '') return false;
  return (start === '' || compareEnds(from, start) >= 0) && (end === '' || compareEnds(to, end) <= 0);
}

function endText(end: number | string): string {
  return typeof end === 'number' ? String(end) : end.slice(0, 10);
}

/** Dates by their text, numbers by their value. */
function compareEnds(a: string, b: string): number {
  const [first, second] = [Number(a), Number(b)];
  if (!Number.isNaN(first) && !Number.isNaN(second)) return first - second;
  return a < b ? -1 : Number(a > b);
}
