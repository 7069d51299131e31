import type { ExactFilter } from '@syncdeck/contract';
import type { Coding } from './coding.ts';
import { tally } from './tally.ts';
import { Dictionary } from './dictionary.ts';

/** A name under which a job has one value or none: its code is the value's. */
export class SingleCoding implements Coding {
  readonly values = new Dictionary();

  get size(): number {
    return this.values.size;
  }

  encode(value: string | null | undefined): number {
    return this.values.encode(value);
  }

  passes({ include, exclude }: ExactFilter): Uint8Array {
    const passes = new Uint8Array(this.size).fill(include.length === 0 ? 1 : 0);
    const mark = (value: string, pass: number) => {
      const code = this.values.find(value);
      if (code !== undefined) passes[code] = pass;
    };
    for (const value of include) mark(value, 1);
    for (const value of exclude) mark(value, 0);
    return passes;
  }

  /** Adds the jobs of `slots` to `counts`, by value, or takes them off. */
  count(codes: Uint32Array, slots: Uint32Array, counts: Uint32Array, by: 1 | -1): void {
    for (let index = 0; index < slots.length; index++) tally(counts, codes[slots[index] ?? 0] ?? 0, by);
  }
}
