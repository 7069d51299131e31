import type { FacetName } from '@syncdeck/contract';
import type { Columns } from '../columns/columns.ts';
import { facetCoding } from './facet-coding.ts';

/** What holds for all jobs whatever the query: counted once a listing, when first needed. */
export class Totals {
  readonly #columns: Columns;
  readonly #counts = new Map<FacetName, Uint32Array>();
  #tagKeys: Uint8Array | null = null;

  constructor(columns: Columns) {
    this.#columns = columns;
  }

  /** By code of the facet's values, the number of jobs. */
  counts(name: FacetName): Uint32Array {
    const known = this.#counts.get(name);
    if (known !== undefined) return known;
    const { codings, codes, slots } = this.#columns;
    const coding = facetCoding(codings, name);
    const counts = new Uint32Array(coding.values.size);
    coding.count(codes[name], slots, counts, 1);
    this.#counts.set(name, counts);
    return counts;
  }

  /** Whether some job has a tag with this key. */
  hasTagKey(key: string): boolean {
    const { codings, codes, slots } = this.#columns;
    this.#tagKeys ??= codings.tag.keysOf(codes.tag, slots);
    return this.#tagKeys[codings.tag.findKey(key) ?? this.#tagKeys.length] === 1;
  }
}
