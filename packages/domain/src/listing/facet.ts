import type { FacetName, Facets, JobQuery } from '@syncdeck/contract';

/** A facet holds this many of its most frequent values, and every value filtered on. */
export const facetSize = 1000;

/** value → number of jobs, without a prototype: a value may be named `__proto__`. */
export function emptyFacet(): Record<string, number> {
  return Object.create(null);
}

/** The values that the query filters a name by, plain or excluded. */
export function filteredValues(query: JobQuery, name: FacetName): ReadonlySet<string> {
  const filter = query.exact[name];
  return new Set([...(filter?.include ?? []), ...(filter?.exclude ?? [])]);
}

/** Every facet, and the names of those cut, in the order of `facetNames`. */
export function collectFacets(
  facetOf: (name: FacetName) => { facet: Record<string, number>; cut: boolean },
): { facets: Facets; facetsCut: FacetName[] } {
  const facetsCut: FacetName[] = [];
  const take = (name: FacetName) => {
    const { facet, cut } = facetOf(name);
    if (cut) facetsCut.push(name);
    return facet;
  };
  const facets: Facets = {
    account: take('account'),
    region: take('region'),
    status: take('status'),
    tradeStatus: take('tradeStatus'),
    health: take('health'),
    jobType: take('jobType'),
    sourceType: take('sourceType'),
    destinationType: take('destinationType'),
    sourceRegion: take('sourceRegion'),
    destinationRegion: take('destinationRegion'),
    accessType: take('accessType'),
    payMode: take('payMode'),
    runMode: take('runMode'),
    instanceClass: take('instanceClass'),
    step: take('step'),
    tag: take('tag'),
  };
  return { facets, facetsCut };
}
