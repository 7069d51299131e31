import { jobKey } from '@syncdeck/contract';
import { describe, expect, test } from 'vitest';
import { cutBody } from '../ingest/cut-body.ts';
import { createMasker } from '../upstream/masker.ts';
import { Fleet } from './fleet.ts';

const source = { account: 'main', region: 'ap-guangzhou' };
const key = (jobId: string) => jobKey({ ...source, jobId });

function cut(jobs: object[]) {
  const body = Buffer.from(JSON.stringify({ Response: { JobList: jobs } }));
  return cutBody([body]);
}

function fleet() {
  const masker = createMasker();
  masker.learn({ secretId: 'AKIDown', secretKey: 'own-secret-key' });
  const told: { changed: string[]; removed: string[] }[] = [];
  const clock = { now: Date.UTC(2026, 0, 1) };
  const subject = new Fleet({
    lagThresholdSeconds: 60,
    masker,
    now: () => clock.now,
    onChange: (_revision, changed, removed) => told.push({ changed, removed }),
    onError: (error) => {
      throw error;
    },
  });
  const take = async (order: number, ...jobs: object[]) => {
    const ids = await subject.take(source, cut(jobs), { order, startedAt: order, requestId: `r${order}` });
    await subject.published();
    return ids;
  };
  const row = (jobId: string) => subject.entry(key(jobId))?.job.read().row;
  return { subject, told, take, clock, row };
}

describe('the fleet', () => {
  test('what a call that began earlier tells never replaces what a later one told', async () => {
    const { subject, take, row } = fleet();
    await take(5, { JobId: 'sync-a', JobName: 'later' });
    await take(4, { JobId: 'sync-a', JobName: 'earlier' });
    expect(subject.entry(key('sync-a'))?.order).toBe(5);
    expect(row('sync-a')?.jobName).toBe('later');
  });

  test('a call that began before a job was gone does not bring it back, a later one does', async () => {
    const { subject, take } = fleet();
    await take(1, { JobId: 'sync-a' });
    subject.remove(key('sync-a'), 7);
    await take(6, { JobId: 'sync-a' });
    expect(subject.entry(key('sync-a'))).toBeUndefined();
    await take(8, { JobId: 'sync-a' });
    expect(subject.entry(key('sync-a'))).toBeDefined();
  });

  test('only two whole passes in a row without a job remove it', async () => {
    const { subject, told, take } = fleet();
    await take(1, { JobId: 'sync-a' }, { JobId: 'sync-b' });
    await subject.endPass(source, new Set(['sync-b']), 2);
    await take(3, { JobId: 'sync-a' });
    await subject.endPass(source, new Set(['sync-b']), 4);
    expect(subject.count(source)).toBe(2);
    await subject.endPass(source, new Set(['sync-b']), 5);
    await subject.published();
    expect(subject.count(source)).toBe(1);
    expect(told.at(-1)).toEqual({ changed: [], removed: [key('sync-a')] });
  });

  test('the same answer again keeps the revision, another secret does too, another field does not', async () => {
    const { subject, take } = fleet();
    await take(1, { JobId: 'sync-a', SrcInfo: { Password: 'one' } });
    const { revision } = subject;
    await take(2, { JobId: 'sync-a', SrcInfo: { Password: 'two' } });
    expect(subject.revision).toBe(revision);
    await take(3, { JobId: 'sync-a', SrcInfo: { Password: 'two' }, FieldOfTomorrow: 1 });
    expect(subject.revision).not.toBe(revision);
  });

  test('health follows the clock, by itself and where the same answer comes again', async () => {
    const { subject, told, take, clock, row } = fleet();
    const timed = { Status: 'CheckPass', RunMode: 'Timed' };
    // In Beijing time: one and two hours after the clock's.
    const jobs = [
      { ...timed, JobId: 'sync-a', ExpectRunTime: '2026-01-01 09:00:00' },
      { ...timed, JobId: 'sync-b', ExpectRunTime: '2026-01-01 10:00:00' },
    ];
    await take(1, ...jobs);
    await subject.reassess();
    expect(told).toHaveLength(1);
    clock.now += 3_600_001;
    await subject.reassess();
    expect(told.slice(1)).toEqual([{ changed: [key('sync-a')], removed: [] }]);
    clock.now += 3_600_000;
    await take(2, ...jobs);
    expect(told.slice(2)).toEqual([{ changed: [key('sync-b')], removed: [] }]);
    for (const { JobId } of jobs) expect(row(JobId)?.healthReasons).toEqual(['overdue']);
  });

  test('two fleets never share a revision', () => {
    expect(fleet().subject.revision).not.toBe(fleet().subject.revision);
  });

  test('our own credentials are masked in what is held, by value', async () => {
    const { take, row } = fleet();
    await take(1, { JobId: 'sync-a', JobName: 'of AKIDown' });
    expect(row('sync-a')?.jobName).toBe('of ***');
  });

  test('rows without a JobId, and what is no job at all, are left out', async () => {
    const { subject, take } = fleet();
    expect(
      await take(1, { JobName: 'nameless' }, { JobId: '' }, [], { JobId: 7 }, { JobId: 'sync-a' }),
    ).toEqual(['sync-a']);
    expect(subject.count(source)).toBe(1);
  });
});
