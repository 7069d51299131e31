import type { Facets, FacetName, JobQuery, JobRow } from '@syncdeck/contract';

/** The part of a JobPage that the listing answers. */
export interface ListingAnswer {
  items: readonly JobRow[];
  total: number;
  unfilteredTotal: number;
  offset: number;
  limit: number;
  facets: Facets;
  facetsCut: FacetName[];
}

/** A set of jobs that answers queries; `now` in epoch ms resolves relative times. */
export interface Listing {
  readonly size: number;
  answer(query: JobQuery, now: number): ListingAnswer;
  /** All matches from the query's offset on, in order, without facets: for CSV and long answers. */
  rows(query: JobQuery, now: number): readonly JobRow[];
}
