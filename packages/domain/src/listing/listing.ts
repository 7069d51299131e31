import type {
  Facets,
  FacetName,
  Histograms,
  JobGroup,
  JobQuery,
  JobRow,
  ObjectMatch,
} from '@syncdeck/contract';
import type { KeptJob } from '../job/kept-job.ts';

/** What a listing answers besides the rows. */
interface AnswerParts {
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
  /** By job key, for the window's rows, by what the query's `object` found each. */
  objectMatches: Record<string, ObjectMatch>;
}

/** The part of a JobPage that the listing answers. */
export interface ListingAnswer extends AnswerParts {
  items: readonly JobRow[];
}

/** The same with the window's rows still to be read: it may be all of them. */
export interface UnreadAnswer extends AnswerParts {
  jobs: readonly KeptJob[];
}

/** A set of jobs that answers queries; `now` in epoch ms resolves relative times, to the whole minute. */
export interface Listing {
  readonly size: number;
  answer(query: JobQuery, now: number): ListingAnswer;
  /** The window's rows in order, without facets: for CSV and long answers. Without a limit all from the offset on. */
  rows(query: JobQuery, now: number): readonly JobRow[];
  /** The same in steps of a few ms at most, between which others may be served. */
  answerInSteps(query: JobQuery, now: number): Generator<void, UnreadAnswer>;
  jobsInSteps(query: JobQuery, now: number): Generator<void, readonly KeptJob[]>;
}

/** What changes from one listing to the next; a key in both is kept as upserted. */
export interface ListingChanges {
  upsert?: readonly KeptJob[];
  remove?: readonly string[];
}
