import type { JobQuery, JobRow } from '@syncdeck/contract';
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
import type { Listing, ListingAnswer, ListingChanges } from './listing.ts';
import { resolveQueryNow } from './resolve-query-now.ts';
import { withoutDefaultLimit } from './window.ts';

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

  answer(query: JobQuery, now: number): ListingAnswer {
    const columns = this.#columns;
    const sifted = sift(columns, this.#totals, query, resolveQueryNow(now));
    const grouped = query.group === null ? null : groupRows(columns, sifted, query.group);
    const window = this.#window(query, sifted, grouped);
    return {
      ...window,
      total: sifted.matched.length,
      unfilteredTotal: this.size,
      ...countFacets(columns, this.#totals, query, sifted),
      groups: grouped?.groups ?? [],
      groupsTotal: grouped?.groupsTotal ?? 0,
      histograms: countHistograms(columns, query, sifted),
      objectMatches: tellObjects(columns, query, window.items),
    };
  }

  rows(query: JobQuery, now: number): readonly JobRow[] {
    const sifted = sift(this.#columns, this.#totals, query, resolveQueryNow(now));
    const grouped = query.group === null ? null : groupRows(this.#columns, sifted, query.group);
    return this.#window(withoutDefaultLimit(query), sifted, grouped).items;
  }

  #window(query: JobQuery, sifted: Sifted, grouped: GroupedRows | null): ReturnType<typeof takeWindow> {
    const order = this.#orders.order(query.sort);
    return takeWindow(this.#columns, grouped?.arrange(order) ?? order, query, sifted);
  }

  /** The next listing, made all at once. */
  with(changes: ListingChanges): IndexedListing {
    const making = this.update(changes);
    for (;;) {
      const step = making.next();
      if (step.done) return step.value;
    }
  }

  /** The next listing, made in slices of a few ms, between which this one answers on. */
  *update(changes: ListingChanges): Generator<void, IndexedListing> {
    return new IndexedListing(yield* nextColumns(this.#columns, changes));
  }
}

/** An indexed listing of these jobs, made all at once. */
export function indexedListing(jobs: readonly ListedJob[]): IndexedListing {
  return new IndexedListing().with({ upsert: jobs });
}
