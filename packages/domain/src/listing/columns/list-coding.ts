import type { ExactFilter } from '@syncdeck/contract';
import type { Coding } from './coding.ts';
import { tally } from './tally.ts';
import { Dictionary } from './dictionary.ts';
import { NumberSets } from './number-sets.ts';
import { passSets } from './pass-sets.ts';

/** A name under which a job has several values: its code is that of the whole list. */
export class ListCoding implements Coding {
  readonly values = new Dictionary();
  readonly sets = new NumberSets();

  get size(): number {
    return this.sets.size;
  }

  encode(values: readonly string[]): number {
    const codes = new Set(values.map((value) => this.values.encode(value)));
    codes.delete(0);
    return this.sets.encode([...codes]);
  }

  passes({ include, exclude }: ExactFilter): Uint8Array {
    const mark = (values: readonly string[]) => {
      const marks = new Uint8Array(this.values.size);
      for (const value of values) marks[this.values.find(value) ?? 0] = 1;
      marks[0] = values.includes('') ? 1 : 0;
      return marks;
    };
    return passSets(this.sets, include.length === 0 ? null : mark(include), mark(exclude));
  }

  /** Adds the jobs of `slots` to `counts`, by value, or takes them off. */
  count(codes: Uint32Array, slots: Uint32Array, counts: Uint32Array, by: 1 | -1): void {
    const { starts, items } = this.sets;
    for (const slot of slots) {
      const set = codes[slot] ?? 0;
      const end = starts[set + 1] ?? 0;
      for (let place = starts[set] ?? 0; place < end; place++) tally(counts, items[place] ?? 0, by);
    }
  }
}
