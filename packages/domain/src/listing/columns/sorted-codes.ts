import { compareCode } from '../compare-values.ts';
import type { Dictionary } from './dictionary.ts';
import { mergeSorted, slice, sortInSlices } from './sort-in-slices.ts';

/** The texts of a dictionary in order, as far as it was sorted; code 0, no text, is left out. */
export interface SortedCodes {
  /** Codes in ascending order of their texts. */
  order: Uint32Array;
  /** By code, the place of its text among the distinct ones; texts that compare equal share one. */
  rank: Uint32Array;
  /** How many distinct ranks there are. */
  ranks: number;
}

export const noSortedCodes: SortedCodes = { order: new Uint32Array(0), rank: new Uint32Array(1), ranks: 0 };

/**
 * Sorts what the dictionary took in since; yields every few ms of work. Where comparing is dear, `nearKey` gives
 * keys whose code unit order is nearly the same.
 */
export function* extendSorted(
  sorted: SortedCodes,
  dictionary: Dictionary,
  compare: (a: string, b: string) => number,
  nearKey?: (text: string) => string,
): Generator<void, SortedCodes> {
  const known = sorted.rank.length;
  const size = dictionary.size;
  if (size === known) return sorted;
  const fresh = numbersFrom(known, size);
  yield;
  const byText = (a: number, b: number) => compare(dictionary.text(a), dictionary.text(b));
  const near = nearKey === undefined ? fresh : yield* sortByKey(fresh, dictionary, nearKey);
  const order = yield* mergeSorted(sorted.order, yield* sortInSlices(near, byText), byText);

  return yield* rankInOrder(order, sorted, byText, size);
}

function numbersFrom(first: number, end: number): Uint32Array {
  const numbers = new Uint32Array(end - first);
  for (let index = 0; index < numbers.length; index++) numbers[index] = first + index;
  return numbers;
}

function* sortByKey(
  codes: Uint32Array,
  dictionary: Dictionary,
  keyOf: (text: string) => string,
): Generator<void, Uint32Array> {
  const first = codes[0] ?? 0;
  const keys: string[] = [];
  for (const code of codes) {
    keys.push(keyOf(dictionary.text(code)));
    if (keys.length % slice === 0) yield;
  }
  return yield* sortInSlices(codes, (a, b) => compareCode(keys[a - first] ?? '', keys[b - first] ?? ''));
}

/** What it costs to ask of two that were ranked before, beside a comparison of two texts. */
const knownCost = 0.1;

/** Compares only neighbours that were not ranked before, one of them being new. */
function* rankInOrder(
  order: Uint32Array,
  sorted: SortedCodes,
  compare: (a: number, b: number) => number,
  size: number,
): Generator<void, SortedCodes> {
  const known = sorted.rank.length;
  const rank = new Uint32Array(size);
  let ranks = 0;
  let previous = 0;
  let left = slice;
  for (const code of order) {
    const bothKnown = previous < known && code < known;
    const same = bothKnown ? sorted.rank[previous] === sorted.rank[code] : compare(previous, code) === 0;
    if (previous === 0 || !same) ranks += 1;
    rank[code] = ranks - 1;
    previous = code;
    left -= bothKnown ? knownCost : 1;
    if (left <= 0) {
      yield;
      left = slice;
    }
  }
  return { order, rank, ranks };
}
