import type { JobQuery, JobRow } from '@syncdeck/contract';
import { type KeptJob, keepWhole } from '../job/kept-job.ts';
import type { ListedJob } from '../job/listed-job.ts';
import { countFacets } from './answering/count-facets.ts';
import { countHistograms } from './answering/count-histograms.ts';
import { type GroupedRows, groupRows } from './answering/group-rows.ts';
import type { Sifted } from './answering/sieve.ts';
import { sift } from './answering/sift.ts';
import { takeWindow } from './answering/take-window.ts';
import { tellObjects } from './answering/tell-objects.ts';
import { Totals } from './answering/totals.ts';
import { type Columns, noColumns } from './columns/columns.ts';
import { nextColumns } from './columns/next-columns.ts';
import { RowOrders } from './columns/row-orders.ts';
import { finish } from './finish.ts';
import type { Listing, ListingAnswer, ListingChanges, UnreadAnswer } from './listing.ts';
import { resolveQueryNow } from './resolve-query-now.ts';
import { withoutDefaultLimit } from './window.ts';

/** Those with a text of their own in nearly every job. */
const textOrders = ['key', 'jobId', 'jobName', 'source', 'destination'] as const;

interface Arranged {
  sifted: Sifted;
  grouped: GroupedRows | null;
  /** All slots as the query orders them. */
  order: Uint32Array;
}

/** Answers as `plainListing` does, over prepared columns. A listing never changes: `with` makes the next one. */
export class IndexedListing implements Listing {
  readonly #columns: Columns;
  readonly #orders: RowOrders;
  readonly #totals: Totals;

  constructor(columns: Columns = noColumns()) {
    this.#columns = columns;
    this.#orders = new RowOrders(columns);
    this.#totals = new Totals(columns);
  }

  get size(): number {
    return this.#columns.slots.length;
  }

  has(key: string): boolean {
    const slot = this.#columns.codings.keys.find(key);
    return slot !== undefined && this.#columns.jobs[slot] !== undefined;
  }

  answer(query: JobQuery, now: number): ListingAnswer {
    const { jobs, ...parts } = finish(this.answerInSteps(query, now));
    return { items: jobs.map(rowOf), ...parts };
  }

  rows(query: JobQuery, now: number): readonly JobRow[] {
    return finish(this.jobsInSteps(query, now)).map(rowOf);
  }

  *answerInSteps(query: JobQuery, now: number): Generator<void, UnreadAnswer> {
    const columns = this.#columns;
    const { sifted, grouped, order } = yield* this.#arrange(query, now);
    const window = yield* takeWindow(columns, order, query, sifted);
    const facets = yield* countFacets(columns, this.#totals, query, sifted);
    yield;
    const histograms = yield* countHistograms(columns, query, sifted);
    const total = sifted.matched.length;
    sifted.release();
    return {
      ...window,
      total,
      unfilteredTotal: this.size,
      ...facets,
      groups: grouped?.groups ?? [],
      groupsTotal: grouped?.groupsTotal ?? 0,
      histograms,
      objectMatches: tellObjects(query, window.jobs),
    };
  }

  *jobsInSteps(query: JobQuery, now: number): Generator<void, readonly KeptJob[]> {
    const { sifted, order } = yield* this.#arrange(query, now);
    const { jobs } = yield* takeWindow(this.#columns, order, withoutDefaultLimit(query), sifted);
    sifted.release();
    return jobs;
  }

  *#arrange(query: JobQuery, now: number): Generator<void, Arranged> {
    const sifted = yield* sift(this.#columns, this.#totals, query, resolveQueryNow(now));
    yield;
    const grouped = query.group === null ? null : yield* groupRows(this.#columns, sifted, query.group);
    const order = yield* this.#orders.order(query.sort);
    return { sifted, grouped, order: grouped === null ? order : yield* grouped.arrange(order) };
  }

  /** Sorts the texts that people order by, so that the first of them does not wait for it; in steps of a few ms. */
  *prepare(): Generator<void, void> {
    for (const name of textOrders) yield* this.#columns.sorted.of(name);
  }

  /** The next listing, made all at once. */
  with(changes: ListingChanges): IndexedListing {
    return finish(this.update(changes));
  }

  /** The next listing, made in slices of a few ms, between which this one answers on. */
  *update(changes: ListingChanges): Generator<void, IndexedListing> {
    return new IndexedListing(yield* nextColumns(this.#columns, changes));
  }
}

/** An indexed listing of these jobs, made all at once. */
export function indexedListing(jobs: readonly ListedJob[]): IndexedListing {
  return new IndexedListing().with({ upsert: jobs.map(keepWhole) });
}

function rowOf(job: KeptJob): JobRow {
  return job.read().row;
}
