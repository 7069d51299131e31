import type { FacetName, RangeName } from '@syncdeck/contract';
import { Scratch } from '../columns/scratch.ts';
import { eachPiece } from '../pieces.ts';

/** What counts as if a filter were not there: the facet of a name or of one tag key (its code), or a histogram. */
export type FilterOwner = { name: FacetName } | { tagKey: number } | { range: RangeName };

/** Both ends included; infinite where open. */
export interface Bounds {
  min: number;
  max: number;
}

/** What the filters of one query make of the jobs. */
export interface Sifted {
  /** Slots that match every filter, ascending. */
  matched: Uint32Array;
  /** The other slots, ascending. */
  unmatched: Uint32Array;
  /** By filter with an owner, the slots that fail in that filter alone. */
  owned: { owner: FilterOwner; slots: Uint32Array }[];
  /** Whether a slot matches. */
  has: (slot: number) => boolean;
  /** Nothing of it is looked at any more: its memory goes to the next question. */
  release: () => void;
}

const stateScratch = new Scratch((length) => new Uint16Array(length));
const matchedScratch = new Scratch((length) => new Uint32Array(length));
const unmatchedScratch = new Scratch((length) => new Uint32Array(length));
const lost = 0xffff;
const testsAtOnce = 2048;

/**
 * Sifts jobs by one filter after the other. Each job ends up matched, failing in a single filter whose owner
 * counts it nevertheless, or lost: that is all that items and facets need, in one pass a filter.
 */
export class Sieve {
  readonly #slots: Uint32Array;
  /** By slot: 0 while it matches, the number of the one owned filter that it fails in, or `lost`. */
  readonly #state: Uint16Array<ArrayBuffer>;
  readonly #owners: FilterOwner[] = [];

  /** `slots` hold the jobs; they are below `end`. */
  constructor(slots: Uint32Array, end: number) {
    this.#slots = slots;
    this.#state = stateScratch.take(end);
    this.#state.fill(lost, 0, end);
    for (const slot of slots) this.#state[slot] = 0;
  }

  /** Keeps jobs whose code passes. */
  byCode(codes: Uint32Array, passes: Uint8Array, owner: FilterOwner | null): void {
    const state = this.#state;
    const slots = this.#slots;
    const mark = owner === null ? lost : this.#owners.push(owner);
    for (let index = 0; index < slots.length; index++) {
      const slot = slots[index] ?? 0;
      if (passes[codes[slot] ?? 0] === 0) state[slot] = state[slot] === 0 ? mark : lost;
    }
  }

  /** Keeps jobs whose number lies in one of the ranges; NaN lies in none. */
  byNumber(numbers: Float64Array, ranges: readonly Bounds[], owner: FilterOwner | null): void {
    this.byTest((slot) => {
      const number = numbers[slot] ?? Number.NaN;
      for (const { min, max } of ranges) if (number >= min && number <= max) return true;
      return false;
    }, owner);
  }

  /** Keeps jobs that the test holds for; those already lost are not asked. */
  byTest(test: (slot: number) => boolean, owner: FilterOwner | null): void {
    const mark = owner === null ? lost : this.#owners.push(owner);
    this.#test(test, mark, 0, this.#slots.length);
  }

  /** The same for a test that takes up to some µs; yields every `testsAtOnce` of them. */
  *byDearTest(test: (slot: number) => boolean, owner: FilterOwner | null): Generator<void> {
    const mark = owner === null ? lost : this.#owners.push(owner);
    for (let start = 0; start < this.#slots.length; start += testsAtOnce) {
      this.#test(test, mark, start, Math.min(start + testsAtOnce, this.#slots.length));
      yield;
    }
  }

  #test(test: (slot: number) => boolean, mark: number, start: number, end: number): void {
    const state = this.#state;
    const slots = this.#slots;
    for (let index = start; index < end; index++) {
      const slot = slots[index] ?? 0;
      if (state[slot] !== lost && !test(slot)) state[slot] = state[slot] === 0 ? mark : lost;
    }
  }

  *result(): Generator<void, Sifted> {
    const state = this.#state;
    const sizes = yield* this.#sizes();
    const matching = sizes[0] ?? 0;
    const matchedMemory = matchedScratch.take(matching);
    const matched = matchedMemory.subarray(0, matching);
    const unmatchedMemory = unmatchedScratch.take(this.#slots.length - matching);
    const unmatched = unmatchedMemory.subarray(0, this.#slots.length - matching);
    const owned = this.#owners.map((owner, index) => ({
      owner,
      slots: new Uint32Array(sizes[index + 1] ?? 0),
      size: 0,
    }));
    let matches = 0;
    let others = 0;
    const put = (slots: Uint32Array) => {
      for (let index = 0; index < slots.length; index++) {
        const slot = slots[index] ?? 0;
        const mark = state[slot] ?? lost;
        if (mark === 0) {
          matched[matches++] = slot;
          continue;
        }
        unmatched[others++] = slot;
        const own = owned[mark - 1];
        if (own !== undefined) own.slots[own.size++] = slot;
      }
    };
    yield* eachPiece(this.#slots, put);
    return {
      matched,
      unmatched,
      owned,
      has: (slot) => state[slot] === 0,
      release() {
        stateScratch.give(state);
        matchedScratch.give(matchedMemory);
        unmatchedScratch.give(unmatchedMemory);
      },
    };
  }

  /** How many jobs match, and how many fail in each owned filter alone. */
  *#sizes(): Generator<void, number[]> {
    const state = this.#state;
    const sizes = [0, ...this.#owners.map(() => 0)];
    const count = (slots: Uint32Array) => {
      for (let index = 0; index < slots.length; index++) {
        const mark = state[slots[index] ?? 0] ?? lost;
        if (mark !== lost) sizes[mark] = (sizes[mark] ?? 0) + 1;
      }
    };
    yield* eachPiece(this.#slots, count);
    return sizes;
  }
}
