import { expect, test } from 'vitest';
import { keepWhole } from '../../src/job/kept-job.ts';
import { IndexedListing, indexedListing } from '../../src/listing/indexed-listing.ts';
import { plainListing } from '../../src/listing/plain-listing.ts';
import { now } from './arbitrary-query.ts';
import { ask, plainJob } from './plain-job.ts';

const many = (count: number, jobName: string) =>
  Array.from({ length: count }, (_, index) =>
    plainJob({ jobId: String(index), jobName: `${jobName}-${index}` }),
  );
const byName = ask({ sort: [{ name: 'jobName', descending: false }], limit: 'all' });
const found = (listing: IndexedListing, q: string) => listing.answer(ask({ q }), now).total;

test('a listing answers as before while the next one is made, and after', () => {
  const before = indexedListing(many(500, 'old'));
  const answer = before.answer(byName, now);
  const making = before.update({ upsert: many(2000, 'new').map(keepWhole), remove: [] });
  let slices = 0;
  for (let step = making.next(); step.done !== true; step = making.next()) {
    slices += 1;
    if (slices % 20 === 0) expect(before.answer(byName, now)).toEqual(answer);
  }
  expect(slices).toBeGreaterThan(20);
  expect(before.answer(byName, now)).toEqual(answer);
});

test('two listings that grow out of one have each their own jobs', () => {
  const first = many(10, 'first');
  const before = indexedListing(first);
  const grown = ['Running', 'Stopped'].map((status) => {
    const job = plainJob({ jobId: 'new', status });
    return { jobs: [...first, job], listing: before.with({ upsert: [keepWhole(job)] }) };
  });
  for (const { listing, jobs } of grown)
    expect(listing.answer(byName, now)).toEqual(plainListing(jobs).answer(byName, now));
});

test('names that no job has any more are given up without a change to any answer', () => {
  let listing = new IndexedListing();
  for (const generation of ['a', 'b', 'c', 'd'])
    listing = listing.with({ upsert: many(700, generation).map(keepWhole) });
  expect(listing.answer(byName, now)).toEqual(plainListing(many(700, 'd')).answer(byName, now));

  const remove = many(690, 'd').map(({ row }) => row.key);
  const left = listing.with({ remove });
  expect(left.answer(byName, now)).toEqual(plainListing(many(700, 'd').slice(690)).answer(byName, now));
});

test('a job removed and brought back by one change stays', () => {
  const [job] = many(1, 'kept');
  if (job === undefined) throw new TypeError('one job was asked for');
  expect(indexedListing([job]).with({ upsert: [keepWhole(job)], remove: [job.row.key] }).size).toBe(1);
  expect(indexedListing([job]).with({ remove: [job.row.key] }).size).toBe(0);
});

test('a job whose text changes is found by its new words alone, also after it was away', () => {
  const job = plainJob({ jobId: 'sync-1' });
  const first = indexedListing([{ ...job, searchText: 'alpha' }]);
  const next = first.with({ upsert: [keepWhole({ ...job, searchText: 'omega' })] });
  const back = next
    .with({ remove: [job.row.key] })
    .with({ upsert: [keepWhole({ ...job, searchText: 'gamma' })] });
  for (const [listing, word] of [
    [first, 'alpha'],
    [next, 'omega'],
    [back, 'gamma'],
  ] as const) {
    for (const q of ['alpha', 'omega', 'gamma']) expect(found(listing, q)).toBe(q === word ? 1 : 0);
  }
});
