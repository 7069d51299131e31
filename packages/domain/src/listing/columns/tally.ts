/** One more at `place`. */
export function tally(counts: Uint32Array, place: number): void {
  counts[place] = (counts[place] ?? 0) + 1;
}
