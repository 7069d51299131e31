/** A sample as it is printed. */
export interface Spread {
  median: number;
  least: number;
  most: number;
}

/** Median, least and most of a sample; null where it is empty. */
export function spreadOf(sample: readonly number[]): Spread | null {
  const sorted = sample.toSorted((a, b) => a - b);
  const least = sorted[0];
  const most = sorted.at(-1);
  if (least === undefined || most === undefined) return null;
  const upper = sorted[Math.floor(sorted.length / 2)] ?? most;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? least;
  return { median: (lower + upper) / 2, least, most };
}
