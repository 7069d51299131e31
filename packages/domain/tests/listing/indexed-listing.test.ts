import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keepWhole } from '../../src/job/kept-job.ts';
import { IndexedListing, indexedListing } from '../../src/listing/indexed-listing.ts';
import type { Listing } from '../../src/listing/listing.ts';
import { plainListing } from '../../src/listing/plain-listing.ts';
import { fleet, job } from './arbitrary-jobs.ts';
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
    'answers as the plain listing of what is left after any changes, and so does each before it',
    unhurried,
    () => {
      const change = fc.record({
        upsert: fc.array(job, { maxLength: 8 }),
        remove: fc.array(job, { maxLength: 8 }),
      });
      fc.assert(
        fc.property(fc.array(change, { maxLength: 5 }), queries, (changes, asked) => {
          const jobs = new Map<string, (typeof changes)[number]['upsert'][number]>();
          let listing = new IndexedListing();
          const steps: [Listing, Listing][] = [];
          for (const { upsert, remove } of changes) {
            for (const { row } of remove) jobs.delete(row.key);
            for (const each of upsert) jobs.set(each.row.key, each);
            listing = listing.with({
              upsert: upsert.map(keepWhole),
              remove: remove.map(({ row }) => row.key),
            });
            steps.push([listing, plainListing([...jobs.values()])]);
          }
          for (const [indexed, plain] of steps) expectSameAnswers(indexed, plain, asked);
        }),
        { numRuns: 60 },
      );
    },
  );
});
