/** Jobs whose number lies from `from` to `to`, both included. */
export interface Bin {
  from: number;
  to: number;
  count: number;
}

/**
 * Counts each number in the last bin that starts at or below it. Where it lies between the bin's end and the next
 * bin's start, the bin is stretched to it, so that a range from end to end finds all that the bin counts.
 */
export function countBins(bins: readonly Bin[], numbers: Float64Array): void {
  for (const number of numbers) {
    if (Number.isNaN(number)) continue;
    let low = 0;
    let high = bins.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((bins[middle]?.from ?? 0) <= number) low = middle;
      else high = middle;
    }
    const bin = bins[low];
    if (bin === undefined) continue;
    bin.count += 1;
    if (number > bin.to) bin.to = number;
  }
}
