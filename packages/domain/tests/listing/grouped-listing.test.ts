import { healthWords, parseJobQuery, rangeNames } from '@syncdeck/contract';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupValue } from '../../src/listing/group-order.ts';
import { indexedListing } from '../../src/listing/indexed-listing.ts';
import { plainListing } from '../../src/listing/plain-listing.ts';
import { fleet } from './arbitrary-jobs.ts';
import { now, query } from './arbitrary-query.ts';
import { ask, plainJob } from './plain-job.ts';

/** Many runs take their time on a busy machine. */
const unhurried = { timeout: 60_000 };

describe('any grouped answer', () => {
  test('has every match in one group, the rows in the order of the groups', unhurried, () => {
    fc.assert(
      fc.property(fleet, query, (jobs, asked) => {
        const group = asked.group ?? 'region';
        const listing = indexedListing(jobs);
        const { groups, groupsTotal, items, total } = listing.answer(
          { ...asked, group, offset: null, around: null, limit: 'all' },
          now,
        );
        const inOrder = groups.flatMap(({ value, count }) => Array.from({ length: count }, () => value));
        expect(items.map((row) => groupValue(group, row))).toEqual(inOrder);
        expect(groupsTotal).toBe(groups.length);
        expect(inOrder).toHaveLength(total);
        const badness = groups.map(({ worstHealth }) => healthWords.indexOf(worstHealth));
        expect(badness).toEqual(badness.toSorted((a, b) => a - b));
      }),
      { numRuns: 60 },
    );
  });

  test('counts in each bin what its range finds, and every job once', unhurried, () => {
    fc.assert(
      fc.property(fleet, query, fc.constantFrom(...rangeNames), (jobs, asked, name) => {
        const listing = indexedListing(jobs);
        const free = { ...asked, histograms: [name] };
        const { bins, withoutValue } = listing.answer(free, now).histograms[name] ?? {
          bins: [],
          withoutValue: -1,
        };
        const ranged = (range: string) => {
          const { query: own, faults } = parseJobQuery([[name, range]], now);
          expect(faults).toEqual([]);
          const { numbers, times } = free;
          return listing.answer(
            { ...free, numbers: { ...numbers, ...own.numbers }, times: { ...times, ...own.times } },
            now,
          ).total;
        };
        for (const { from, to, count } of bins) expect(ranged(`${from}..${to}`)).toBe(count);
        const without = <V>(ranges: Record<string, V>) =>
          Object.fromEntries(Object.entries(ranges).filter(([each]) => each !== name));
        const [numbers, times] = [without(asked.numbers), without(asked.times)];
        const all = listing.answer({ ...asked, numbers, times }, now).total;
        expect(bins.reduce((sum, { count }) => sum + count, withoutValue)).toBe(all);
      }),
      { numRuns: 60 },
    );
  });
});

describe.each([
  ['plain', plainListing],
  ['indexed', indexedListing],
] as const)('the %s listing', (_, listingOf) => {
  const rows = [
    { jobId: 'a', region: 'calm', health: 'healthy', lagSeconds: 3 },
    { jobId: 'b', region: 'many', health: 'healthy', lagSeconds: null },
    { jobId: 'c', region: 'many', health: 'idle' },
    { jobId: 'd', region: 'bad', health: 'failed' },
    { jobId: 'e', region: 'bad', health: 'healthy', lagSeconds: 0 },
    { jobId: 'f', region: '', health: 'healthy' },
  ] as const;
  const listing = listingOf(rows.map(plainJob));

  test('groups the worst first, then the most jobs, then by value, those without one last', () => {
    const { groups, groupsTotal, items } = listing.answer(ask({ group: 'region' }), now);
    expect(groups).toEqual([
      { value: 'bad', count: 2, worstHealth: 'failed', maxLagSeconds: 0 },
      { value: 'many', count: 2, worstHealth: 'healthy', maxLagSeconds: null },
      { value: 'calm', count: 1, worstHealth: 'healthy', maxLagSeconds: 3 },
      { value: null, count: 1, worstHealth: 'healthy', maxLagSeconds: null },
    ]);
    expect(groupsTotal).toBe(4);
    expect(items.map(({ jobId }) => jobId)).toEqual(['d', 'e', 'b', 'c', 'a', 'f']);
  });

  test('counts groups over all matches, not the window, and finds the window around a job by group', () => {
    const asked = ask({ group: 'region', sort: [{ name: 'jobId', descending: true }], limit: 2 });
    const key = listing.answer(asked, now).items[0]?.key.replace(/[^/]+$/, 'a') ?? '';
    const around = listing.answer({ ...asked, around: key }, now);
    expect(around.offset).toBe(4);
    expect(around.items.map(({ jobId }) => jobId)).toEqual(['a', 'f']);
    expect(around.groups).toEqual(listing.answer(ask({ group: 'region' }), now).groups);
  });

  test('groups by the first tag of a key; an empty value is a value', () => {
    const tagged = listingOf([
      plainJob({ jobId: 'two', tags: ['core', 'web'].map((value) => ({ key: 'team', value })) }),
      plainJob({ jobId: 'empty', tags: [{ key: 'team', value: '' }] }),
      plainJob({ jobId: 'colon', tags: [{ key: 'team:x', value: 'core' }] }),
    ]);
    expect(tagged.answer(ask({ group: 'tag:team' }), now).groups.map(({ value }) => value)).toEqual([
      '',
      'core',
      null,
    ]);
  });

  test('tells the first 1,000 groups, and how many there are', () => {
    const jobs = Array.from({ length: 1002 }, (_each, index) =>
      plainJob({ jobId: String(index), jobType: `t${String(index).padStart(4, '0')}` }),
    );
    const { groups, groupsTotal } = listingOf(jobs).answer(ask({ group: 'jobType', limit: 1 }), now);
    expect([groups.length, groupsTotal, groups.at(-1)?.value]).toEqual([1000, 1002, 't0999']);
  });

  test('leaves out of a histogram the filter of its own range alone', () => {
    const asked = ask({
      histograms: ['lagSeconds'],
      numbers: { lagSeconds: [{ min: 100, max: null }] },
      exact: { health: { include: ['healthy'], exclude: [] } },
    });
    const answer = listing.answer(asked, now);
    expect(answer.total).toBe(0);
    expect(answer.histograms).toEqual({
      lagSeconds: {
        bins: [
          { from: 0, to: 0, count: 1 },
          { from: 1, to: 9, count: 1 },
        ],
        withoutValue: 2,
      },
    });
  });
});

const carrying = (jobId: string, scopes: string, lists = '') => ({
  ...plainJob({ jobId }),
  objects: { scopes, lists },
});

describe.each([
  ['plain', plainListing],
  ['indexed', indexedListing],
] as const)('by object the %s listing', (_, listingOf) => {
  const listing = listingOf([
    carrying('named', 'P\tshop', '[[["orders","new_orders"]]]'),
    carrying('whole', 'W\tshop'),
    carrying('other', 'P\tshop', '[["other"]]'),
    carrying('bare', ''),
  ]);
  const found = (include: string[], exclude: string[] = []) =>
    listing.answer(ask({ exact: { object: { include, exclude } } }), now);
  const ids = (...names: Parameters<typeof found>) => found(...names).items.map(({ jobId }) => jobId);

  test('finds jobs by name and by wildcard, and says which', () => {
    expect(found(['shop.orders']).objectMatches).toEqual({
      'main/ap-guangzhou/named': { by: 'name', path: 'shop.orders', renamedTo: 'shop.new_orders' },
      'main/ap-guangzhou/whole': { by: 'wildcard', path: 'shop.*', renamedTo: null },
    });
  });

  test('ORs names, refuses excluded ones, and takes the empty one for jobs that tell nothing', () => {
    expect(ids(['shop.orders', 'shop.other'])).toEqual(['named', 'other', 'whole']);
    expect(ids([''])).toEqual(['bare']);
    expect(ids([], ['shop.orders'])).toEqual(['bare', 'other']);
    expect(ids(['shop'], ['', 'shop.other'])).toEqual(['named']);
    expect(ids(['nowhere'])).toEqual([]);
  });

  test('tells the name before the wildcard where both were asked', () => {
    expect(found(['shop.orders', 'shop']).objectMatches['main/ap-guangzhou/whole']?.by).toBe('name');
    expect(listing.answer(ask({}), now).objectMatches).toEqual({});
  });
});
