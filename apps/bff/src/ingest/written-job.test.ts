import { jobKey } from '@syncdeck/contract';
import { listJob, type ListedJob, valuesOf } from '@syncdeck/domain';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { headOf, WrittenJob, writeJobs } from './written-job.ts';

const now = Date.UTC(2026, 0, 1);
const context = { account: 'main', region: 'ap-guangzhou', now, lagThresholdSeconds: 60 };

/** Any text, lone surrogates too, which JSON may carry as escapes. */
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('订单', '\ud800', '"},{"', '\\', '\u2028'),
);
const table = fc.record({ TableName: text, NewTableName: text });
const job = fc
  .record({
    JobId: text.filter((id) => id !== ''),
    JobName: text,
    Status: fc.constantFrom('Running', 'Failed', 'CheckPass'),
    RunMode: fc.constantFrom('Timed', 'Immediate'),
    ExpectRunTime: fc.constantFrom('2026-01-01 09:00:00', '0000-00-00 00:00:00'),
    Tags: fc.array(fc.record({ TagKey: text, TagValue: text }), { maxLength: 2 }),
    SrcInfo: fc.record({ InstanceId: text, Ip: text }),
    Objects: fc.record({
      Mode: fc.constant('Partial'),
      Databases: fc.array(fc.record({ DbName: text, Tables: fc.array(table, { maxLength: 2 }) }), {
        maxLength: 2,
      }),
    }),
  })
  .map((raw) => listJob(raw, context));

function written(jobs: readonly ListedJob[]): WrittenJob[] {
  const block = writeJobs(jobs);
  return jobs.map((each, place) => new WrittenJob(headOf(each, now), () => valuesOf(each), block, place));
}

test('whatever jobs lie in a block, each reads as it was written, and its row is the JSON of the row', () => {
  fc.assert(
    fc.property(fc.array(job, { maxLength: 5 }), (jobs) => {
      for (const [place, each] of written(jobs).entries()) {
        const { row, searchText, objects } = jobs[place] ?? {};
        expect(each.read()).toEqual(jobs[place]);
        expect(each.rowText()).toBe(JSON.stringify(row));
        expect([each.key, each.searchText, each.objectLists]).toEqual([row?.key, searchText, objects?.lists]);
        expect(jobKey({ account: 'main', region: 'ap-guangzhou', jobId: each.jobId })).toBe(row?.key);
      }
    }),
  );
});

test('what columns hold of a job is the same whether it was told with it or is read from its JSON', () => {
  fc.assert(
    fc.property(job, (listed) => {
      for (const each of written([listed]))
        expect([each.values(), each.values()]).toEqual([valuesOf(listed), valuesOf(listed)]);
    }),
  );
});

const [early, timed] = written([
  listJob({ JobId: 'sync-a' }, context),
  listJob(
    { JobId: 'sync-b', Status: 'CheckPass', RunMode: 'Timed', ExpectRunTime: '2026-01-01 09:00:00' },
    context,
  ),
]);
if (early === undefined || timed === undefined) throw new TypeError('two jobs were written');

test('a job is itself until the clock changes its health, and another from then on', () => {
  expect(early.judgedAt(now + 1e12, 60)).toBe(early);
  expect(timed.judgedAt(now + 3_600_000, 60)).toBe(timed);
  const later = timed.judgedAt(now + 3_600_001, 60);
  expect(later.read().row).toEqual({
    ...timed.read().row,
    health: 'attention',
    healthReasons: ['overdue'],
    severity: 4,
  });
  expect(timed.read().row.health).toBe('idle');
  expect(later.judgedAt(now, 60).read()).toEqual(timed.read());
});

test('a job moves to a twin alone, and says there what it said', () => {
  const before = timed.read();
  const overdue = timed.judgedAt(now + 3_600_001, 60);
  expect(timed.moveTo(overdue)).toBe(false);
  expect(timed.moveTo(early)).toBe(false);
  const twin = WrittenJob.alone(before, now);
  expect(timed.moveTo(twin)).toBe(true);
  expect(timed.read()).toEqual(before);
});
