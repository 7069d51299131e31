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

/** As it is shown; `cut` where a value is left out. */
export interface ShownFacet {
  facet: Record<string, number>;
  cut: boolean;
}

/** Every facet, and the names of those cut, in the order of `facetNames`; a step each. */
export function* collectFacets(
  facetOf: (name: FacetName) => Generator<void, ShownFacet>,
): Generator<void, { facets: Facets; facetsCut: FacetName[] }> {
  const facetsCut: FacetName[] = [];
  function* take(name: FacetName): Generator<void, ShownFacet['facet']> {
    const { facet, cut } = yield* facetOf(name);
    if (cut) facetsCut.push(name);
    yield;
    return facet;
  }
  const facets: Facets = {
    account: yield* take('account'),
    region: yield* take('region'),
    status: yield* take('status'),
    tradeStatus: yield* take('tradeStatus'),
    health: yield* take('health'),
    jobType: yield* take('jobType'),
    sourceType: yield* take('sourceType'),
    destinationType: yield* take('destinationType'),
    sourceRegion: yield* take('sourceRegion'),
    destinationRegion: yield* take('destinationRegion'),
    accessType: yield* take('accessType'),
    payMode: yield* take('payMode'),
    runMode: yield* take('runMode'),
    instanceClass: yield* take('instanceClass'),
    step: yield* take('step'),
    tag: yield* take('tag'),
  };
  return { facets, facetsCut };
}
