import type { ExactFilter, Tag } from '@syncdeck/contract';
import { tagLabel } from '../tag-label.ts';
import { Dictionary } from './dictionary.ts';
import { NumberList } from './number-list.ts';
import { NumberSets } from './number-sets.ts';
import { passSets } from './pass-sets.ts';
import { tally } from './tally.ts';

/**
 * Tags: a job's code is that of its list of tags, a tag being a pair of key and value. Two pairs may share
 * one label (`a` and `b:c`, `a:b` and `c`), which counts once a job.
 */
export class TagCoding {
  /** `key:value`, as a facet shows a tag. */
  readonly values = new Dictionary();
  readonly #keys = new Dictionary();
  readonly #pairs = new Dictionary();
  readonly #pairKeys = new NumberList();
  readonly #pairLabels = new NumberList();
  readonly #sets = new NumberSets();
  /** Stands beside the sets' items: the label of each, 0 where it stood in its set before. */
  readonly #setLabels = new NumberList();

  constructor() {
    this.#pairKeys.push(0);
    this.#pairLabels.push(0);
  }

  get size(): number {
    return this.#sets.size;
  }

  encode(tags: readonly Tag[]): number {
    const pairs = [...new Set(tags.map((tag) => this.#encodePair(tag)))];
    return this.#sets.encode(pairs, () => this.#addSetLabels(pairs));
  }

  /** The code of a tag key; undefined where no job ever had it. */
  findKey(key: string): number | undefined {
    return this.#keys.find(keyEntry(key));
  }

  /** By key code, 1 for each key that a job of `slots` has. */
  keysOf(codes: Uint32Array, slots: Uint32Array): Uint8Array {
    const { starts, items } = this.#sets;
    const pairKeys = this.#pairKeys.items;
    const keys = new Uint8Array(this.#keys.size);
    for (const slot of slots) {
      const set = codes[slot] ?? 0;
      const end = starts[set + 1] ?? 0;
      for (let place = starts[set] ?? 0; place < end; place++) keys[pairKeys[items[place] ?? 0] ?? 0] = 1;
    }
    return keys;
  }

  /** By code, the label of the first tag with this key; 0 where there is none. */
  firstLabels(key: string): Uint32Array {
    const { starts, items } = this.#sets;
    const pairKeys = this.#pairKeys.items;
    const labels = new Uint32Array(this.size);
    const sought = this.findKey(key);
    if (sought === undefined) return labels;
    for (let set = 1; set < labels.length; set++) {
      const end = starts[set + 1] ?? 0;
      for (let place = starts[set] ?? 0; place < end; place++) {
        const pair = items[place] ?? 0;
        if (pairKeys[pair] !== sought) continue;
        labels[set] = this.#pairLabels.items[pair] ?? 0;
        break;
      }
    }
    return labels;
  }

  /** 1 for each code whose jobs one key's group of values takes; `untagged`: jobs without tags, too. */
  passes({ include, exclude }: ExactFilter, untagged: boolean): Uint8Array {
    const included = include.length === 0 ? null : this.#markPairs(include);
    if (included !== null && untagged) included[0] = 1;
    return passSets(this.#sets, included, this.#markPairs(exclude));
  }

  /** 1 for each code whose jobs a filter takes that speaks of jobs without tags alone. */
  passesUntagged({ wanted, refused }: { wanted: boolean; refused: boolean }): Uint8Array {
    const passes = new Uint8Array(this.size).fill(wanted ? 0 : 1);
    passes[0] = refused ? 0 : 1;
    return passes;
  }

  /** Adds the jobs of `slots` to `counts`, by label, or takes them off. */
  count(codes: Uint32Array, slots: Uint32Array, counts: Uint32Array, by: 1 | -1): void {
    const { starts } = this.#sets;
    const setLabels = this.#setLabels.items;
    for (const slot of slots) {
      const set = codes[slot] ?? 0;
      const end = starts[set + 1] ?? 0;
      for (let place = starts[set] ?? 0; place < end; place++) tally(counts, setLabels[place] ?? 0, by);
    }
  }

  /** Adds the jobs of `slots` to `counts`, by label, for the tags of one key (its code). */
  countKey(codes: Uint32Array, slots: Uint32Array, counts: Uint32Array, key: number): void {
    const { starts, items } = this.#sets;
    const pairKeys = this.#pairKeys.items;
    const pairLabels = this.#pairLabels.items;
    for (const slot of slots) {
      const set = codes[slot] ?? 0;
      const end = starts[set + 1] ?? 0;
      for (let place = starts[set] ?? 0; place < end; place++) {
        const pair = items[place] ?? 0;
        if (pairKeys[pair] === key) tally(counts, pairLabels[pair] ?? 0, 1);
      }
    }
  }

  #encodePair(tag: Tag): number {
    const known = this.#pairs.size;
    const pair = this.#pairs.encode(`${tag.key.length}:${tagLabel(tag)}`);
    if (pair === known) {
      this.#pairKeys.push(this.#keys.encode(keyEntry(tag.key)));
      this.#pairLabels.push(this.values.encode(tagLabel(tag)));
    }
    return pair;
  }

  #addSetLabels(pairs: readonly number[]): void {
    const labels = pairs.map((pair) => this.#pairLabels.items[pair] ?? 0);
    labels.forEach((label, place) => this.#setLabels.push(labels.indexOf(label) === place ? label : 0));
  }

  /** 1 for each pair that one of the values names, by its key or its label. */
  #markPairs(values: readonly string[]): Uint8Array {
    const marks = new Uint8Array(this.#pairs.size);
    const pairKeys = this.#pairKeys.items;
    const pairLabels = this.#pairLabels.items;
    for (const value of values) {
      const key = this.findKey(value);
      const label = this.values.find(value);
      for (let pair = 1; pair < marks.length; pair++) {
        if (pairKeys[pair] === key || pairLabels[pair] === label) marks[pair] = 1;
      }
    }
    return marks;
  }
}

/** A key may be the empty text, whose code in a Dictionary says that there is none. */
function keyEntry(key: string): string {
  return `:${key}`;
}
