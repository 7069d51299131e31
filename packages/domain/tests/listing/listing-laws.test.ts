import { type FacetName, facetNames } from '@syncdeck/contract';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keepWhole } from '../../src/job/kept-job.ts';
import { type IndexedListing, indexedListing } from '../../src/listing/indexed-listing.ts';
import type { UnreadAnswer } from '../../src/listing/listing.ts';
import { tagKeyOf } from '../../src/listing/tag-groups.ts';
import { fleet } from './arbitrary-jobs.ts';
import { now, query } from './arbitrary-query.ts';

/** Many runs take their time on a busy machine. */
const unhurried = { timeout: 120_000 };

/** Does a step of each in turn, and gives what they come to. */
function inTurns<T>(...works: Generator<void, T>[]): T[] {
  const results = new Map<Generator<void, T>, T>();
  while (results.size < works.length)
    for (const work of works) {
      const step = results.has(work) ? null : work.next();
      if (step?.done) results.set(work, step.value);
    }
  return works.flatMap((work) => results.get(work) ?? []);
}

function* thenPrepared(making: Generator<void, IndexedListing>): Generator<void, null> {
  const listing = yield* making;
  yield* listing.prepare();
  return null;
}

function read({ jobs, ...parts }: UnreadAnswer) {
  return { items: jobs.map((job) => job.read().row), ...parts };
}

describe('any answer', () => {
  test('is covered by its windows, every job once and in order', unhurried, () => {
    fc.assert(
      fc.property(fleet, query, fc.integer({ min: 1, max: 7 }), (jobs, asked, limit) => {
        const listing = indexedListing(jobs);
        const whole = listing.rows({ ...asked, offset: null, around: null, limit: 'all' }, now);
        const windows = Array.from({ length: Math.ceil(whole.length / limit) }, (_, index) =>
          listing.answer({ ...asked, offset: index * limit, around: null, limit }, now),
        );
        expect(windows.flatMap(({ items }) => items)).toEqual(whole);
        for (const { total } of windows) expect(total).toBe(whole.length);
        for (const [place, { key }] of whole.entries()) {
          const { offset, items } = listing.answer({ ...asked, offset: null, around: key, limit }, now);
          expect(offset).toBe(place - (place % limit));
          expect(items[place - offset]?.key).toBe(key);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('is the same where others are made between its steps', unhurried, () => {
    fc.assert(
      fc.property(fleet, query, query, (jobs, asked, other) => {
        const listing = indexedListing(jobs);
        const together = inTurns(listing.answerInSteps(asked, now), listing.answerInSteps(other, now));
        expect(together.map(read)).toEqual(
          [asked, other].map((each) => indexedListing(jobs).answer(each, now)),
        );
      }),
      { numRuns: 60 },
    );
  });

  test('is the same while the next listing is made and prepared', unhurried, () => {
    fc.assert(
      fc.property(fleet, fleet, query, (jobs, more, asked) => {
        const listing = indexedListing(jobs);
        const next = listing.update({ upsert: more.map(keepWhole) });
        const [answer] = inTurns<UnreadAnswer | null>(listing.answerInSteps(asked, now), thenPrepared(next));
        expect(answer && read(answer)).toEqual(indexedListing(jobs).answer(asked, now));
      }),
      { numRuns: 60 },
    );
  });

  test('sorted the other way holds the same jobs', unhurried, () => {
    fc.assert(
      fc.property(fleet, query, (jobs, asked) => {
        const listing = indexedListing(jobs);
        const all = { ...asked, around: null, offset: null, limit: 'all' as const };
        const turned = asked.sort?.map(({ name, descending }) => ({ name, descending: !descending })) ?? null;
        const keys = (sort: typeof turned) => listing.rows({ ...all, sort }, now).map(({ key }) => key);
        expect(keys(turned).toSorted()).toEqual(keys(asked.sort).toSorted());
      }),
      { numRuns: 60 },
    );
  });

  test('counts in a facet what filtering on its value finds', unhurried, () => {
    fc.assert(
      fc.property(fleet, query, (jobs, asked) => {
        const listing = indexedListing(jobs);
        const { facets } = listing.answer(asked, now);
        const total = (name: FacetName, value: string) =>
          listing.answer(
            { ...asked, exact: { ...asked.exact, [name]: { include: [value], exclude: [] } } },
            now,
          ).total;
        for (const name of facetNames.filter((each) => each !== 'tag')) {
          for (const [value, count] of Object.entries(facets[name])) expect(total(name, value)).toBe(count);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('counts a tag as filtering on it instead of on its key does', unhurried, () => {
    const plainTags = fleet.map((jobs) =>
      jobs.map((job) => ({
        ...job,
        row: { ...job.row, tags: job.row.tags.filter(({ key }) => !key.includes(':') && key !== '') },
      })),
    );
    fc.assert(
      fc.property(plainTags, query, (jobs, asked) => {
        const listing = indexedListing(jobs);
        const keys = new Set(jobs.flatMap(({ row }) => row.tags.map(({ key }) => key)));
        const keyOf = (value: string) => tagKeyOf(value, (key) => keys.has(key));
        const { include = [], exclude = [] } = asked.exact.tag ?? {};
        for (const [value, count] of Object.entries(listing.answer(asked, now).facets.tag)) {
          const others = (values: string[]) =>
            values.filter((each) => each === '' || keyOf(each) !== keyOf(value));
          const leftOut = others(include).filter((each) => each !== '');
          const wasPlain = include.some((each) => each !== '');
          const tag = {
            include: include.includes('') && !wasPlain ? [''] : [...leftOut, value],
            exclude: others(exclude),
          };
          expect(listing.answer({ ...asked, exact: { ...asked.exact, tag } }, now).total).toBe(count);
        }
      }),
      { numRuns: 100 },
    );
  });
});
