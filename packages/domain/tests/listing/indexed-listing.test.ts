import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keepWhole } from '../../src/job/kept-job.ts';
import type { ListedJob } from '../../src/job/listed-job.ts';
import { IndexedListing, indexedListing } from '../../src/listing/indexed-listing.ts';
import type { Listing } from '../../src/listing/listing.ts';
import { plainListing } from '../../src/listing/plain-listing.ts';
import { fleet, job, jobOfFew } from './arbitrary-jobs.ts';
import { now, query } from './arbitrary-query.ts';

/** Many runs take their time on a busy machine. */
const unhurried = { timeout: 120_000 };

const queries = fc.array(query, { minLength: 1, maxLength: 6 });

function expectSameAnswers(listing: Listing, oracle: Listing, asked: Parameters<Listing['answer']>[0][]) {
  for (const each of asked) {
    expect(listing.answer(each, now)).toEqual(oracle.answer(each, now));
    expect(listing.rows(each, now)).toEqual(oracle.rows(each, now));
  }
}

describe('the indexed listing', () => {
  test('answers any query on any fleet as the plain listing does', unhurried, () => {
    fc.assert(
      fc.property(fleet, queries, (jobs, asked) => {
        expectSameAnswers(indexedListing(jobs), plainListing(jobs), asked);
      }),
      { numRuns: 150 },
    );
  });

  test(
    'answers as the plain listing of what is left after any changes, and so does each that others grow out of',
    unhurried,
    () => {
      const anyJob = fc.oneof(job, jobOfFew);
      const change = fc.record({
        upsert: fc.array(anyJob, { maxLength: 8 }),
        remove: fc.array(anyJob, { maxLength: 8 }),
        // Mostly the last one.
        before: fc.option(fc.nat(), { freq: 2 }),
        givenUpAfter: fc.option(fc.nat({ max: 60 }), { freq: 1 }),
      });
      fc.assert(
        fc.property(fc.array(change, { maxLength: 6 }), queries, (changes, asked) => {
          const grown = [{ listing: new IndexedListing(), jobs: new Map<string, ListedJob>() }];
          for (const { upsert, remove, before, givenUpAfter } of changes) {
            const from = before === null ? grown.at(-1) : grown[before % grown.length];
            if (from === undefined) throw new TypeError('the first is there from the start');
            const told = { upsert: upsert.map(keepWhole), remove: remove.map(({ row }) => row.key) };
            if (givenUpAfter !== null) {
              const makingNone = from.listing.update(told);
              for (let step = 0; step < givenUpAfter; step += 1) makingNone.next();
            }
            const jobs = new Map(from.jobs);
            for (const { row } of remove) jobs.delete(row.key);
            for (const each of upsert) jobs.set(each.row.key, each);
            grown.push({ listing: from.listing.with(told), jobs });
          }
          for (const { listing, jobs } of grown)
            expectSameAnswers(listing, plainListing([...jobs.values()]), asked);
        }),
        { numRuns: 100 },
      );
    },
  );
});
