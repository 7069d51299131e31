import type { NumberSets } from './number-sets.ts';

/**
 * 1 for each set with an item marked in `included` (null: any set) and none marked in `excluded`.
 * The mark of item 0 speaks of the empty set.
 */
export function passSets(sets: NumberSets, included: Uint8Array | null, excluded: Uint8Array): Uint8Array {
  const { starts, items, size } = sets;
  const passes = new Uint8Array(size);
  passes[0] = (included === null || included[0] === 1) && excluded[0] !== 1 ? 1 : 0;
  for (let set = 1; set < size; set++) {
    const end = starts[set + 1] ?? 0;
    let wanted = included === null;
    let refused = false;
    for (let place = starts[set] ?? 0; place < end; place++) {
      const item = items[place] ?? 0;
      if (included !== null && included[item] === 1) wanted = true;
      if (excluded[item] === 1) refused = true;
    }
    passes[set] = wanted && !refused ? 1 : 0;
  }
  return passes;
}
