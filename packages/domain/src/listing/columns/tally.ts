/** `by` more at `place`. */
export function tally(counts: Uint32Array, place: number, by: 1 | -1): void {
  counts[place] = (counts[place] ?? 0) + by;
}
