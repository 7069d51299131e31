import { Scratch } from './scratch.ts';

const startsScratch = new Scratch((length) => new Uint32Array(length));

/** Moves each item to the bucket of its place, in the order in which they stand; `buckets` may be longer than they. */
export function scatter(
  items: Uint32Array,
  buckets: Uint32Array,
  count: number,
  moved: Uint32Array = new Uint32Array(items.length),
): Uint32Array {
  const starts = startsScratch.take(count + 1);
  starts.fill(0, 0, count + 1);
  for (let index = 0; index < items.length; index++) {
    const next = (buckets[index] ?? 0) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  for (let bucket = 1; bucket <= count; bucket++) {
    starts[bucket] = (starts[bucket] ?? 0) + (starts[bucket - 1] ?? 0);
  }
  for (let index = 0; index < items.length; index++) {
    const bucket = buckets[index] ?? 0;
    const place = starts[bucket] ?? 0;
    moved[place] = items[index] ?? 0;
    starts[bucket] = place + 1;
  }
  startsScratch.give(starts);
  return moved;
}
