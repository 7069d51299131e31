import type {
  Facets,
  FacetName,
  Histograms,
  JobGroup,
  JobQuery,
  JobRow,
  ObjectMatch,
} from '@syncdeck/contract';
import type { ListedJob } from '../job/listed-job.ts';

/** The part of a JobPage that the listing answers. */
export interface ListingAnswer {
  items: readonly JobRow[];
  total: number;
  unfilteredTotal: number;
  offset: number;
  limit: number;
  facets: Facets;
  facetsCut: FacetName[];
  /** The first 1,000 of `groupsTotal`, in the order in which the rows stand. */
  groups: JobGroup[];
  groupsTotal: number;
  histograms: Histograms;
  /** By job key, for the items, by what the query's `object` found each. */
  objectMatches: Record<string, ObjectMatch>;
}

/** A set of jobs that answers queries; `now` in epoch ms resolves relative times, to the whole minute. */
export interface Listing {
  readonly size: number;
  answer(query: JobQuery, now: number): ListingAnswer;
  /** The window's rows in order, without facets: for CSV and long answers. Without a limit all from the offset on. */
  rows(query: JobQuery, now: number): readonly JobRow[];
  /** The same in steps of a few ms at most, between which others may be served. */
  answerInSteps(query: JobQuery, now: number): Generator<void, ListingAnswer>;
  rowsInSteps(query: JobQuery, now: number): Generator<void, readonly JobRow[]>;
}

/** What changes from one listing to the next; a key in both is kept as upserted. */
export interface ListingChanges {
  upsert?: readonly ListedJob[];
  remove?: readonly string[];
}
