import type { JobRow, SortName } from '@syncdeck/contract';
import { describe, expect, test } from 'vitest';
import { indexedListing } from '../../src/listing/indexed-listing.ts';
import { plainListing } from '../../src/listing/plain-listing.ts';
import { now } from './arbitrary-query.ts';
import { ask, plainJob } from './plain-job.ts';

const name = (index: number) => `s${String(index).padStart(4, '0')}`;

describe.each([
  ['plain', plainListing],
  ['indexed', indexedListing],
] as const)('the %s listing', (_, listingOf) => {
  const idsBy = (rows: (Partial<JobRow> & { jobId: string })[], sort: SortName, descending = false) =>
    listingOf(rows.map(plainJob))
      .rows(ask({ sort: [{ name: sort, descending }] }), now)
      .map(({ jobId }) => jobId);

  test('sorts names as people read them: numbers by value, cases together', () => {
    const rows = ['job-10', 'job-2', 'Job-1', 'JOB-02', 'job-1'].map((jobName, index) => ({
      jobId: String(index),
      jobName,
    }));
    expect(idsBy(rows, 'jobName').map((id) => rows[Number(id)]?.jobName)).toEqual([
      'job-1',
      'Job-1',
      'job-2',
      'JOB-02',
      'job-10',
    ]);
  });

  test('sorts ids by code unit', () => {
    expect(
      idsBy(
        ['b', 'a10', 'a2', 'B'].map((jobId) => ({ jobId })),
        'jobId',
      ),
    ).toEqual(['B', 'a10', 'a2', 'b']);
  });

  test('puts a job without a lag last in both directions', () => {
    const rows = [{ jobId: 'none' }, { jobId: 'slow', lagSeconds: 9 }, { jobId: 'fast', lagSeconds: 0 }];
    expect(idsBy(rows, 'lagSeconds')).toEqual(['fast', 'slow', 'none']);
    expect(idsBy(rows, 'lagSeconds', true)).toEqual(['slow', 'fast', 'none']);
  });

  test('compares times by their instant, not by their text', () => {
    const rows = [
      { jobId: 'late', endedAt: '2026-11-24T00:00:00Z' },
      { jobId: 'early', endedAt: '2026-11-24T07:00:00+08:00' },
    ];
    expect(idsBy(rows, 'endedAt')).toEqual(['early', 'late']);
  });

  test('breaks ties newest first, then by key, whichever the direction', () => {
    const rows = [
      { jobId: 'b', createdAt: '2026-01-01T00:00:00Z' },
      { jobId: 'never' },
      { jobId: 'a', createdAt: '2026-01-01T00:00:00Z' },
      { jobId: 'new', createdAt: '2026-01-02T00:00:00Z' },
    ];
    for (const descending of [false, true])
      expect(idsBy(rows, 'status', descending)).toEqual(['new', 'a', 'b', 'never']);
    expect(
      listingOf(rows.map(plainJob))
        .rows(ask({}), now)
        .map(({ jobId }) => jobId),
    ).toEqual(['new', 'a', 'b', 'never']);
  });

  test('takes `tag=` for jobs without tags, beside any other tag', () => {
    const listing = listingOf([
      plainJob({ jobId: 'bare' }),
      plainJob({ jobId: 'core', tags: [{ key: 'team', value: 'core' }] }),
      plainJob({ jobId: 'web', tags: [{ key: 'team', value: 'web' }] }),
    ]);
    const ids = (include: string[], exclude: string[] = []) =>
      listing.rows(ask({ exact: { tag: { include, exclude } } }), now).map(({ jobId }) => jobId);
    expect(ids([''])).toEqual(['bare']);
    expect(ids(['', 'team:web'])).toEqual(['bare', 'web']);
    expect(ids(['team'])).toEqual(['core', 'web']);
    expect(ids(['team', 'nowhere'])).toEqual([]);
    expect(ids([], [''])).toEqual(['core', 'web']);
    expect(ids([], ['team:core'])).toEqual(['bare', 'web']);
  });

  test('shows a facet value named __proto__ like any other, in JSON too', () => {
    const { facets } = listingOf([plainJob({ jobId: 'a', status: '__proto__' })]).answer(ask({}), now);
    expect(JSON.stringify(facets.status)).toBe('{"__proto__":1}');
  });

  test('cuts a facet to its 1,000 most frequent values, ties by code unit, and keeps the values filtered on', () => {
    const jobs = Array.from({ length: 1002 }, (_each, index) =>
      plainJob({ jobId: String(index), status: name(index) }),
    );
    const twice = plainJob({ jobId: 'again', status: name(1001) });
    const listing = listingOf([...jobs, twice]);
    const { facets, facetsCut } = listing.answer(ask({}), now);
    expect(Object.keys(facets.status)).toHaveLength(1000);
    expect(facets.status[name(1001)]).toBe(2);
    expect(facets.status[name(998)]).toBe(1);
    expect(facets.status[name(999)]).toBeUndefined();
    expect(facetsCut).toEqual(['status']);

    const kept = listing.answer(
      ask({ exact: { status: { include: [name(999)], exclude: [name(1000)] } } }),
      now,
    );
    expect(Object.keys(kept.facets.status)).toHaveLength(1002);
    expect(kept.facetsCut).toEqual([]);
  });

  test('gives no items beyond the end, and says the offset that was asked', () => {
    const listing = listingOf([plainJob({ jobId: 'a' })]);
    expect(listing.answer(ask({ offset: 7, limit: 5 }), now)).toMatchObject({
      items: [],
      total: 1,
      offset: 7,
      limit: 5,
    });
    expect(listing.answer(ask({ offset: 7, limit: 'all' }), now)).toMatchObject({
      items: [],
      offset: 7,
      limit: 0,
    });
  });

  test('shows the aligned window around a job, and the first one where it is no match', () => {
    const listing = listingOf(
      Array.from('abcdefgh', (jobId) => plainJob({ jobId, status: jobId === 'h' ? 'Paused' : 'Running' })),
    );
    const around = (jobId: string, limit: number | 'all') =>
      listing.answer(
        ask({
          around: `main/ap-guangzhou/${jobId}`,
          offset: 1,
          limit,
          exact: { status: { include: ['Running'], exclude: [] } },
        }),
        now,
      );
    expect(around('e', 3)).toMatchObject({ offset: 3, limit: 3 });
    expect(around('e', 3).items.map(({ jobId }) => jobId)).toEqual(['d', 'e', 'f']);
    expect(around('h', 3).offset).toBe(0);
    expect(around('e', 'all')).toMatchObject({ offset: 0, limit: 7 });
  });

  test('holds 50 rows without a limit, all of them as CSV', () => {
    const listing = listingOf(
      Array.from({ length: 60 }, (_each, index) => plainJob({ jobId: String(index) })),
    );
    expect(listing.answer(ask({}), now)).toMatchObject({ limit: 50, total: 60 });
    expect(listing.answer(ask({ format: 'csv', offset: 10 }), now)).toMatchObject({ limit: 50, offset: 10 });
    expect(listing.answer(ask({ format: 'csv' }), now).items).toHaveLength(60);
    expect(listing.rows(ask({ offset: 10 }), now)).toHaveLength(50);
    expect(listing.rows(ask({ offset: 10, limit: 5 }), now)).toHaveLength(5);
  });
});
