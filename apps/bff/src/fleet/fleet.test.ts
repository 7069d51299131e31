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
  const subject = new Fleet({
    lagThresholdSeconds: 60,
    masker,
    now: () => Date.UTC(2026, 0, 1),
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
  return { subject, told, take };
}

describe('the fleet', () => {
  test('what a call that began earlier tells never replaces what a later one told', async () => {
    const { subject, take } = fleet();
    await take(5, { JobId: 'sync-a', JobName: 'later' });
    await take(4, { JobId: 'sync-a', JobName: 'earlier' });
    expect(subject.entry(key('sync-a'))).toMatchObject({ order: 5, listed: { row: { jobName: 'later' } } });
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

  test('two fleets never share a revision', () => {
    expect(fleet().subject.revision).not.toBe(fleet().subject.revision);
  });

  test('our own credentials are masked in what is held, by value', async () => {
    const { subject, take } = fleet();
    await take(1, { JobId: 'sync-a', JobName: 'of AKIDown' });
    expect(subject.entry(key('sync-a'))?.listed.row.jobName).toBe('of ***');
  });

  test('rows without a JobId, and what is no job at all, are left out', async () => {
    const { subject, take } = fleet();
    expect(
      await take(1, { JobName: 'nameless' }, { JobId: '' }, [], { JobId: 7 }, { JobId: 'sync-a' }),
    ).toEqual(['sync-a']);
    expect(subject.count(source)).toBe(1);
  });
});
