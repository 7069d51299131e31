/** A sample of one measure, as it is printed: its median, and its ends (of 20 and more the outer 5 % left out). */
export interface Spread {
  median: number;
  low: number;
  high: number;
}

/** Throws on an empty sample: a figure that nobody measured is none. */
export function spread(sample: readonly number[]): Spread {
  const sorted = sample.toSorted((a, b) => a - b);
  const cut = sorted.length >= 20 ? Math.floor(sorted.length / 20) : 0;
  const low = sorted[cut];
  const high = sorted[sorted.length - 1 - cut];
  if (low === undefined || high === undefined) throw new RangeError('nothing was measured');
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? high;
  const median = sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? low) + upper) / 2;
  return { median, low, high };
}
