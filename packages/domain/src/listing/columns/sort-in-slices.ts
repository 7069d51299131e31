/** Comparisons between two yields: about a ms with the dearest comparison. */
export const slice = 1500;

/** Sorts by merging ever longer runs, stable; yields every `slice` comparisons. */
export function* sortInSlices(
  items: Uint32Array,
  compare: (a: number, b: number) => number,
): Generator<void, Uint32Array> {
  let from: Uint32Array = items;
  let to: Uint32Array = new Uint32Array(items.length);
  let left = slice;
  for (let width = 1; width < items.length; width *= 2) {
    for (let start = 0; start < items.length; start += 2 * width) {
      const middle = Math.min(start + width, items.length);
      const end = Math.min(start + 2 * width, items.length);
      if (--left <= 0) {
        yield;
        left = slice;
      }
      if (middle === end || compare(from[middle - 1] ?? 0, from[middle] ?? 0) <= 0) {
        for (let place = start; place < end; place++) to[place] = from[place] ?? 0;
        continue;
      }
      let a = start;
      let b = middle;
      for (let place = start; place < end; place++) {
        const takeLeft = b >= end || (a < middle && compare(from[a] ?? 0, from[b] ?? 0) <= 0);
        to[place] = (takeLeft ? from[a++] : from[b++]) ?? 0;
        if (--left <= 0) {
          yield;
          left = slice;
        }
      }
    }
    [from, to] = [to, from === items ? new Uint32Array(items.length) : from];
  }
  return from;
}

/** Both sorted lists in one, by halving: cheap where `fresh` is short. Yields every `slice` comparisons. */
export function* mergeSorted(
  known: Uint32Array,
  fresh: Uint32Array,
  compare: (a: number, b: number) => number,
): Generator<void, Uint32Array> {
  const merged = new Uint32Array(known.length + fresh.length);
  let taken = 0;
  let left = slice;
  for (let index = 0; index < fresh.length; index++) {
    const item = fresh[index] ?? 0;
    let low = taken;
    let high = known.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (compare(known[middle] ?? 0, item) <= 0) low = middle + 1;
      else high = middle;
      left -= 1;
    }
    merged.set(known.subarray(taken, low), taken + index);
    merged[low + index] = item;
    taken = low;
    if (left <= 0) {
      yield;
      left = slice;
    }
  }
  merged.set(known.subarray(taken), taken + fresh.length);
  return merged;
}
