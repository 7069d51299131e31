import type { FacetName, Facets, JobQuery } from '@syncdeck/contract';
import type { Columns } from '../columns/columns.ts';
import { collectFacets, filteredValues } from '../facet.ts';
import { showFacet } from './show-facet.ts';
import type { Sifted } from './sieve.ts';

/** Counts every facet over the matches, and over those jobs that fail in its own filter alone. */
export function countFacets(
  columns: Columns,
  query: JobQuery,
  sifted: Sifted,
): { facets: Facets; facetsCut: FacetName[] } {
  const { codings, sorted } = columns;
  return collectFacets((name) => {
    const kept = filteredValues(query, name);
    if (name === 'tag') return showFacet(countTags(columns, sifted), codings.tag.labels, sorted.tag, kept);
    const coding = name === 'accessType' ? codings.list.accessType : codings.text[name];
    const counts = new Uint32Array(coding.values.size);
    coding.count(columns.codes[name], sifted.matched, counts);
    for (const { owner, slots } of sifted.owned) {
      if ('name' in owner && owner.name === name) coding.count(columns.codes[name], slots, counts);
    }
    return showFacet(counts, coding.values, sorted[name], kept);
  });
}

function countTags({ codings: { tag }, codes }: Columns, { matched, owned }: Sifted): Uint32Array {
  const counts = new Uint32Array(tag.labels.size);
  tag.count(codes.tag, matched, counts, null);
  for (const { owner, slots } of owned) {
    if ('tagKey' in owner) tag.count(codes.tag, slots, counts, owner.tagKey);
  }
  return counts;
}
