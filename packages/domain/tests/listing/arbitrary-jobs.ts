import { type HealthReason, healthReasons, healthWords, type JobRow, jobKey } from '@syncdeck/contract';
import * as fc from 'fast-check';
import type { ListedJob } from '../../src/job/listed-job.ts';
import { searchForm } from '../../src/job/search-text.ts';
import { arbitraryObjects } from './arbitrary-objects.ts';

/** Few values, so that jobs and filters meet; some that break careless code. */
const hostileTexts = [
  '__proto__',
  'constructor',
  'toString',
  '!a',
  '!!',
  ' ',
  'é',
  'ß',
  '7',
  '<b>',
  '任务',
  'a\nb',
];
export const texts = ['a', 'b', 'B', 'a2', 'a10', 'a02', ...hostileTexts];
export const tagKeys = ['', 'a', 'a:b', 'team', '__proto__', ':', '!a'];
export const tagValues = ['', 'b', 'b:c', 'c', '__proto__', '1'];
/** Names that begin like others, differ by case or width alone, or break lines. */
export const instances = [
  'cdb-1',
  'CDB-1',
  'ｃdb-1',
  'cdb-10',
  '10.0.0.1',
  '10.0.0.1:3306',
  '__proto__',
  'a\nb',
  'a\\nb',
  'b',
];
export const times = [
  '2026-11-24T00:00:00+08:00',
  '2026-11-23T16:00:00Z',
  '2026-11-23T23:59:59.999+08:00',
  '2026-11-24T12:00:30+08:00',
  '2026-12-24T00:00:00+08:00',
  '1969-12-31T23:59:59Z',
];
export const numbers = [0, 0.5, 1, 60, 60.25, 3600, 100];

const text = fc.option(fc.constantFrom(...texts), { freq: 4 });
const time = fc.option(fc.constantFrom(...times), { freq: 4 });
const number = fc.option(fc.constantFrom(...numbers), { freq: 4 });
const id = fc.constantFrom('a', 'b', '__proto__', 'sync-1', 'sync-10', 'sync-2');

const tag = fc.record({ key: fc.constantFrom(...tagKeys), value: fc.constantFrom(...tagValues) });

const endpoint = fc.record({
  databaseType: text,
  accessType: text,
  region: text,
  nodeType: text,
  address: text,
  nodes: fc.nat(3),
});

const step = fc.record({
  number: fc.integer({ min: 1, max: 3 }),
  total: fc.constant(3),
  id: text,
  name: text,
  status: text,
  progressPercent: number,
});

const row: fc.Arbitrary<JobRow> = fc
  .record({
    account: id,
    region: id,
    jobId: id,
    jobName: text,
    status: text,
    tradeStatus: text,
    health: fc.constantFrom(...healthWords),
    healthReasons: fc.subarray<HealthReason>([...healthReasons]),
    severity: fc.nat(6),
    jobType: text,
    source: endpoint,
    destination: endpoint,
    step: fc.option(step),
    progressPercent: number,
    lagSeconds: number,
    lagMegabytes: number,
    error: fc.constant(null),
    payMode: text,
    runMode: text,
    instanceClass: text,
    autoRenew: fc.constant(null),
    createdAt: time,
    startedAt: time,
    endedAt: time,
    expiresAt: time,
    expectRunAt: fc.constant(null),
    offlineAt: fc.constant(null),
    tags: fc.array(tag, { maxLength: 4 }),
  })
  .map((parts) => ({ key: jobKey(parts), ...parts }));

const searchTexts = ['alpha\nbeta', 'alphabet', 'sync-1\n任务 beta', '', 'ﬁ', 'straße 10.0.0.1:3306'];

/** Any one job. */
export const job: fc.Arbitrary<ListedJob> = fc
  .record({
    row,
    searchText: fc.constantFrom(...searchTexts),
    instances: fc.uniqueArray(fc.constantFrom(...instances)),
    objects: arbitraryObjects,
  })
  .map((parts) => ({
    ...parts,
    // As everywhere, the search finds a job by its instances.
    searchText: [parts.searchText, ...parts.instances.map(searchForm)].join('\n'),
    healthFacts: {
      inIncrementalStep: false,
      stepFailed: false,
      openWarnings: false,
      expiresAtMs: null,
      expectRunAtMs: null,
    },
  }));

/** Any job of a source that has few, so that changes meet the same ones. */
export const jobOfFew: fc.Arbitrary<ListedJob> = job.map((each) => {
  const source = { account: 'a', region: 'a' };
  return { ...each, row: { ...each.row, ...source, key: jobKey({ ...each.row, ...source }) } };
});

/** Any fleet: every key once. */
export const fleet: fc.Arbitrary<ListedJob[]> = fc.uniqueArray(job, {
  selector: ({ row: { key } }) => key,
  maxLength: 30,
});
