import type { RawSyncJobInfo } from '@syncdeck/domain';
import { describe, expect, test, vi } from 'vitest';
import { enginePairs, jobTypeName } from '../catalogue/job-types.ts';
import { jobStatuses, tradeStatuses } from '../catalogue/statuses.ts';
import { simulatorRegions } from '../regions.ts';
import { createWorld, type World } from './world.ts';
import { createWorldClock } from './world-clock.ts';

// Whole worlds are drawn again and again: slow where the machine is busy.
vi.setConfig({ testTimeout: 60_000 });

const startAt = Date.parse('2026-11-24T12:00:00+08:00');
const minute = 60_000;

function worldOf(changes: { jobs?: number; seed?: number; regions?: string[]; canary?: string } = {}): World {
  return createWorld({
    jobs: 400,
    seed: 1,
    regions: simulatorRegions,
    clock: createWorldClock({ startAt }),
    ...changes,
  });
}

const everyJob = (world: World, regions: readonly string[] = simulatorRegions) =>
  regions.flatMap((region) => world.list(region).map((job): [string, RawSyncJobInfo] => [region, job]));

const keysOf = (world: World) => everyJob(world).map(([region, job]) => `${region}/${job.JobId}`);

/** What of each job can move. */
function momentOf(world: World): Map<string, { status: string; step: number; all: string }> {
  return new Map(
    everyJob(world).map(([region, { JobId, Status, Detail }]) => [
      `${region}/${JobId}`,
      { status: Status ?? '', step: Detail?.StepNow ?? 0, all: `${Status} ${JSON.stringify(Detail)}` },
    ]),
  );
}

const dumperNameOf = (job: RawSyncJobInfo | undefined) =>
  job?.Detail?.StepInfos?.find(({ StepId }) => StepId === 'dumper')?.StepName;

describe('determinism', () => {
  test('the same seed and time give the same jobs', () => {
    expect(everyJob(worldOf())).toEqual(everyJob(worldOf()));
  });

  test('another seed gives another world', () => {
    expect(keysOf(worldOf({ seed: 2 }))).not.toEqual(keysOf(worldOf()));
  });

  test('the way to a moment does not matter', () => {
    const strides = worldOf();
    for (let step = 0; step < 60; step += 1) strides.step(minute);
    const leap = worldOf();
    leap.step(60 * minute);
    expect(everyJob(strides)).toEqual(everyJob(leap));
  });

  test('a clock that is not stepped stands', () => {
    const world = worldOf();
    const before = everyJob(world);
    expect(world.now()).toBe(startAt);
    expect(everyJob(world)).toEqual(before);
  });
});

describe('size', () => {
  test.each([0, 1, 2, 19, 20, 400, 1000])('%i jobs are exactly that many when the world begins', (jobs) => {
    expect(keysOf(worldOf({ jobs })).length).toBe(jobs);
  });

  test('an empty world stays empty', () => {
    const world = worldOf({ jobs: 0 });
    world.step(24 * 60 * minute);
    expect(keysOf(world)).toEqual([]);
  });

  test('100,000 jobs stand in one region with ids of their own', () => {
    const world = worldOf({ jobs: 100_000, regions: ['ap-guangzhou'] });
    const ids = world.entries('ap-guangzhou').map(({ jobId }) => jobId);
    expect(ids.length).toBe(100_000);
    expect(new Set(ids).size).toBe(100_000);
  });
});

describe('coverage of the default world, whatever the seed', () => {
  test.each([1, 2, 3, 4711])('seed %i', (seed) => {
    const jobs = everyJob(worldOf({ seed })).map(([, job]) => job);
    const statuses = new Set(jobs.map(({ Status }) => Status));
    expect(jobStatuses.filter((status) => !statuses.has(status))).toEqual([]);
    const trades = new Set(jobs.map(({ TradeStatus }) => TradeStatus));
    expect(tradeStatuses.filter((status) => !trades.has(status))).toEqual([]);
    const types = new Set(
      jobs.map(({ SrcDatabaseType, DstDatabaseType }) => `${SrcDatabaseType}2${DstDatabaseType}`),
    );
    expect(enginePairs.map(([pair]) => jobTypeName(pair)).filter((name) => !types.has(name))).toEqual([]);
  });

  test('one id stands in two regions', () => {
    const ids = everyJob(worldOf()).map(([, job]) => job.JobId);
    expect(ids.length - new Set(ids).size).toBe(1);
  });

  test('one job lists 5,000 tables', () => {
    const counts = everyJob(worldOf()).map(([, job]) => job.Objects?.Databases?.[0]?.Tables?.length ?? 0);
    expect(Math.max(...counts)).toBe(5000);
  });
});

describe('a real fleet', () => {
  test('most jobs run in the incremental step and a few are in trouble', () => {
    const jobs = everyJob(worldOf()).map(([, job]) => job);
    const incremental = jobs.filter(
      ({ Status, Detail }) => Status === 'Running' && Detail?.StepNow === Detail?.StepAll,
    );
    const inTrouble = jobs.filter(({ Status }) =>
      ['ResumableErr', 'Failed', 'CheckNotPass'].includes(Status ?? ''),
    );
    expect(incremental.length / jobs.length).toBeGreaterThan(0.7);
    expect(inTrouble.length / jobs.length).toBeGreaterThan(0.01);
    expect(inTrouble.length / jobs.length).toBeLessThan(0.08);
  });

  test('of 15 seconds each, a few changes and never many', () => {
    const world = worldOf({ jobs: 300 });
    let before = momentOf(world);
    for (let tick = 0; tick < 8; tick += 1) {
      world.step(15_000);
      const now = momentOf(world);
      const changed = [...now].filter(([key, { all }]) => before.get(key)?.all !== all).length;
      expect(changed).toBeGreaterThan(3);
      expect(changed).toBeLessThan(60);
      before = now;
    }
  });

  test('within ten minutes jobs appear, vanish, finish a step, break off and are retried', () => {
    const world = worldOf();
    const seen = { appeared: 0, vanished: 0, finishedStep: 0, brokeOff: 0, retried: 0 };
    let before = momentOf(world);
    for (let tick = 0; tick < 20; tick += 1) {
      world.step(30_000);
      const now = momentOf(world);
      seen.vanished += [...before.keys()].filter((key) => !now.has(key)).length;
      for (const [key, { status, step }] of now) {
        const earlier = before.get(key);
        if (!earlier) seen.appeared += 1;
        else if (step > earlier.step && status === 'Running') seen.finishedStep += 1;
        if (earlier?.status === 'Running' && status === 'ResumableErr') seen.brokeOff += 1;
        if (earlier?.status === 'ResumableErr' && status !== 'ResumableErr') seen.retried += 1;
      }
      before = now;
    }
    for (const [what, times] of Object.entries(seen)) expect(times, what).toBeGreaterThan(0);
  });
});

describe('jobs put by hand', () => {
  const put: RawSyncJobInfo = {
    JobId: 'sync-pinned01',
    Status: 'Running',
    CreateTime: '2026-11-24 11:59:00',
  };

  test('a put job is listed by its CreateTime and the clock does not move it', () => {
    const world = worldOf({ jobs: 10 });
    world.upsert('ap-beijing', put);
    world.step(60 * minute);
    expect(world.get('ap-beijing', 'sync-pinned01')).toEqual(put);
    expect(world.list('ap-beijing')[0]).toEqual(put);
  });

  test('a put job takes the place of the one with its id, and can be put again', () => {
    const world = worldOf();
    const id = world.list('ap-beijing')[3]?.JobId ?? '';
    const count = world.list('ap-beijing').length;
    world.upsert('ap-beijing', { ...put, JobId: id });
    world.upsert('ap-beijing', { ...put, JobId: id, Status: 'Failed' });
    expect(world.list('ap-beijing').length).toBe(count);
    expect(world.get('ap-beijing', id)?.Status).toBe('Failed');
  });

  test('a region of another world takes no job', () => {
    expect(() => worldOf().upsert('ap-nowhere', put)).toThrow(RangeError);
  });

  test('a removed job is gone for good, in its region alone', () => {
    const world = worldOf();
    world.remove('ap-guangzhou', 'sync-2r3g10ns');
    expect(world.get('ap-guangzhou', 'sync-2r3g10ns')).toBeUndefined();
    expect(world.get('ap-shanghai', 'sync-2r3g10ns')?.JobId).toBe('sync-2r3g10ns');
    expect(keysOf(world).includes('ap-guangzhou/sync-2r3g10ns')).toBe(false);
  });
});

test('the canary stands in the secret fields of every job and of every node', () => {
  const world = worldOf({ canary: 'CANARY' });
  world.upsert('ap-beijing', { JobId: 'sync-pinned01' });
  for (const [, job] of everyJob(world)) {
    const nodes = [job.SrcInfo, job.DstInfo, ...(job.SrcInfos?.Info ?? []), ...(job.DstInfos?.Info ?? [])];
    for (const node of nodes) {
      for (const name of ['Password', 'TmpSecretId', 'TmpSecretKey', 'TmpToken', 'RoleExternalId'] as const) {
        expect(node?.[name]).toContain('CANARY');
      }
      expect(JSON.stringify(node)).toContain('proxy-secret-CANARY');
    }
    expect(JSON.stringify(job.Options)).toContain('db-password-CANARY');
  }
});

test('without a canary no job carries a secret', () => {
  const text = JSON.stringify(everyJob(worldOf()));
  expect(text).not.toMatch(/"(Password|TmpSecretId|TmpSecretKey|TmpToken)":"[^"]/);
});

test('English and Chinese tell the same job in other words', () => {
  const world = worldOf();
  const running = world
    .list('ap-guangzhou')
    .find(({ Detail }) => Detail?.StepInfos?.some(({ StepId }) => StepId === 'dumper'));
  const english = world.get('ap-guangzhou', running?.JobId ?? '', 'en-US');
  expect(dumperNameOf(running)).toBe('全量导出');
  expect(dumperNameOf(english)).toBe('Full export');
});
