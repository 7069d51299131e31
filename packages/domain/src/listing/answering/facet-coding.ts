import type { FacetName } from '@syncdeck/contract';
import type { Codings } from '../columns/codings.ts';
import type { Dictionary } from '../columns/dictionary.ts';

/** What a facet shows the values of, and how jobs are counted by them. */
export interface FacetCoding {
  readonly values: Dictionary;
  count(codes: Uint32Array, slots: Uint32Array, counts: Uint32Array, by: 1 | -1): void;
}

export function facetCoding({ text, list, tag }: Codings, name: FacetName): FacetCoding {
  if (name === 'tag') return tag;
  return name === 'accessType' ? list.accessType : text[name];
}
