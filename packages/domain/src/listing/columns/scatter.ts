/** Moves each item to its bucket, in the order in which they stand. */
export function scatter(items: Uint32Array, buckets: Uint32Array, count: number): Uint32Array {
  const starts = new Uint32Array(count + 1);
  for (let index = 0; index < buckets.length; index++) {
    const next = (buckets[index] ?? 0) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  for (let bucket = 1; bucket <= count; bucket++) {
    starts[bucket] = (starts[bucket] ?? 0) + (starts[bucket - 1] ?? 0);
  }
  const moved = new Uint32Array(items.length);
  for (let index = 0; index < items.length; index++) {
    const bucket = buckets[index] ?? 0;
    const place = starts[bucket] ?? 0;
    moved[place] = items[index] ?? 0;
    starts[bucket] = place + 1;
  }
  return moved;
}
