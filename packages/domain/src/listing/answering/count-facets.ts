import type { FacetName, Facets, JobQuery } from '@syncdeck/contract';
import type { Columns } from '../columns/columns.ts';
import { collectFacets, filteredValues } from '../facet.ts';
import { facetCoding } from './facet-coding.ts';
import { showFacet } from './show-facet.ts';
import type { Sifted } from './sieve.ts';
import type { Totals } from './totals.ts';

/** Counts every facet over the matches, and over those jobs that fail in its own filter alone; in steps. */
export function countFacets(
  columns: Columns,
  totals: Totals,
  query: JobQuery,
  sifted: Sifted,
): Generator<void, { facets: Facets; facetsCut: FacetName[] }> {
  return collectFacets(function* (name) {
    const counts = countMatched(columns, totals, sifted, name);
    countOwned(columns, sifted, name, counts);
    const { values } = facetCoding(columns.codings, name);
    return showFacet(counts, values, yield* columns.sorted.of(name), filteredValues(query, name));
  });
}

/** Where most jobs match, those that don't are taken off the totals: never more than half are counted. */
function countMatched(
  { codings, codes }: Columns,
  totals: Totals,
  { matched, unmatched }: Sifted,
  name: FacetName,
): Uint32Array {
  const coding = facetCoding(codings, name);
  if (unmatched.length < matched.length) {
    const counts = totals.counts(name).slice();
    coding.count(codes[name], unmatched, counts, -1);
    return counts;
  }
  const counts = new Uint32Array(coding.values.size);
  coding.count(codes[name], matched, counts, 1);
  return counts;
}

function countOwned(
  { codings, codes }: Columns,
  { owned }: Sifted,
  name: FacetName,
  counts: Uint32Array,
): void {
  for (const { owner, slots } of owned) {
    if ('tagKey' in owner) {
      if (name === 'tag') codings.tag.countKey(codes.tag, slots, counts, owner.tagKey);
    } else if ('name' in owner && owner.name === name)
      facetCoding(codings, name).count(codes[name], slots, counts, 1);
  }
}
