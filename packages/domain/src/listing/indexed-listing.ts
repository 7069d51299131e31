import type { JobQuery, JobRow } from '@syncdeck/contract';
import type { ListedJob } from '../job/listed-job.ts';
import type { Listing, ListingAnswer, ListingChanges } from './listing.ts';
import { plainListing } from './plain-listing.ts';

/** Answers as `plainListing` does, over prepared indexes. A listing never changes: `with` makes the next one. */
export class IndexedListing implements Listing {
  readonly #jobs: ReadonlyMap<string, ListedJob>;
  readonly #plain: Listing;

  constructor(jobs: ReadonlyMap<string, ListedJob> = new Map()) {
    this.#jobs = jobs;
    this.#plain = plainListing([...jobs.values()]);
  }

  get size(): number {
    return this.#jobs.size;
  }

  job(key: string): ListedJob | undefined {
    return this.#jobs.get(key);
  }

  answer(query: JobQuery, now: number): ListingAnswer {
    return this.#plain.answer(query, now);
  }

  rows(query: JobQuery, now: number): readonly JobRow[] {
    return this.#plain.rows(query, now);
  }

  /** The next listing, all at once. */
  with(changes: ListingChanges): IndexedListing {
    const building = this.update(changes);
    for (;;) {
      const step = building.next();
      if (step.done) return step.value;
    }
  }

  /** The next listing in slices of a few ms; this one answers on meanwhile. */
  *update({ upsert = [], remove = [] }: ListingChanges): Generator<void, IndexedListing> {
    const jobs = new Map(this.#jobs);
    for (const key of remove) jobs.delete(key);
    for (const job of upsert) jobs.set(job.row.key, job);
    yield;
    return new IndexedListing(jobs);
  }
}

/** An indexed listing of these jobs, built all at once. */
export function indexedListing(jobs: readonly ListedJob[]): IndexedListing {
  return new IndexedListing().with({ upsert: jobs });
}
