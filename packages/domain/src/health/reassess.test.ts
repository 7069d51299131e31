import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readRawJob } from '../border/read-raw-job.ts';
import { listJob } from '../job/list-job.ts';
import { arbitraryJob } from '../../tests/arbitrary-job.ts';
import {
  context,
  now,
  official,
  officialJob,
  rawJob,
  runningIncrementally,
} from '../../tests/sample-jobs.ts';
import { severities } from './health-rules.ts';
import { reassess } from './reassess.ts';
import { isInSpan, verdictSpan } from './verdict-span.ts';

const timed = rawJob({ Status: 'CheckPass', RunMode: 'Timed', ExpectRunTime: '2026-11-24 13:00:00' });
const expiring = rawJob({
  Status: 'CheckPass',
  PayMode: 'PrePay',
  AutoRenew: 0,
  ExpireTime: '2026-12-10 00:00:00',
});
const arbitraryMoment = fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2030, 0) });

describe('health by the clock', () => {
  test('a job becomes overdue as its time passes, and nothing else of it changes', () => {
    const job = listJob(timed, context);
    const later = reassess(job, now + 3_600_001, 60);
    expect(later.row).toEqual({ ...job.row, health: 'attention', healthReasons: ['overdue'], severity: 4 });
    expect({ ...later, row: null }).toEqual({ ...job, row: null });
    expect(job.row.health).toBe('idle');
  });

  test('a job that nothing changes for is the same object', () => {
    const job = listJob(officialJob(official.running), context);
    expect(reassess(job, now + 1e9, 60)).toBe(job);
  });

  test('another threshold counts at once', () => {
    const job = listJob(rawJob(runningIncrementally(30, 1)), context);
    expect(reassess(job, now, 29).row).toMatchObject({
      health: 'lagging',
      healthReasons: ['lag'],
      severity: 5,
    });
    expect(reassess(job, now, 30)).toBe(job);
  });

  test('whatever the job, asking later is the same as listing later', () => {
    fc.assert(
      fc.property(arbitraryJob, arbitraryMoment, arbitraryMoment, (value, first, second) => {
        const raw = readRawJob(value);
        if (raw === null) return;
        const later = reassess(listJob(raw, { ...context, now: first }), second, 60);
        expect(later).toEqual(listJob(raw, { ...context, now: second }));
        expect(later.row.severity).toBe(severities[later.row.health]);
      }),
    );
  });

  test('whatever the job, its health changes by the clock where its span ends, and nowhere else', () => {
    const near = fc.integer({ min: -8, max: 8 }).map((days) => days * 86_400_000);
    fc.assert(
      fc.property(arbitraryJob, arbitraryMoment, fc.oneof(arbitraryMoment, near), (value, first, other) => {
        const raw = readRawJob(value);
        if (raw === null) return;
        const second = Math.abs(other) < 1e9 ? first + other : other;
        const job = listJob(raw, { ...context, now: first });
        const span = verdictSpan({ row: job.row, facts: job.healthFacts, now: first });
        expect(reassess(job, second, context.lagThresholdSeconds) === job).toBe(isInSpan(span, second));
      }),
    );
  });

  test.each([
    ['from its time on', 'overdue', timed, Date.parse('2026-11-24T05:00:00.001Z')],
    ['seven days before it expires', 'expiring', expiring, Date.parse('2026-12-02T16:00:00Z')],
  ])('a span ends to the ms: %s it is %s', (_, reason, value, turn) => {
    const job = listJob(value, { ...context, now: turn - 1 });
    const span = verdictSpan({ row: job.row, facts: job.healthFacts, now: turn - 1 });
    expect(span).toEqual({ from: null, until: turn });
    expect(reassess(job, turn, 60).row.healthReasons).toEqual([reason]);
    expect(verdictSpan({ row: job.row, facts: job.healthFacts, now: turn })).toEqual({
      from: turn,
      until: null,
    });
  });

  test('asking twice at one time is asking once', () => {
    fc.assert(
      fc.property(arbitraryJob, arbitraryMoment, (value, moment) => {
        const raw = readRawJob(value);
        if (raw === null) return;
        const once = reassess(listJob(raw, context), moment, 60);
        expect(reassess(once, moment, 60)).toBe(once);
      }),
    );
  });
});
