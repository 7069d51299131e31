import { describe, expect, test } from 'vitest';
import type { FleetChange } from '../src/core/core.ts';
import { address, collectedCore, upstreamIds } from './collected-core.ts';
import { eventually } from './eventually.ts';
import { syncJob } from './sync-jobs.ts';

const still = { clock: { startAt: Date.UTC(2026, 0, 5, 4) } } as const;

describe('collecting', { timeout: 60_000 }, () => {
  test('every job of every source is listed once, by pages of 100 in order of creation', async () => {
    const regions = ['ap-guangzhou', 'ap-shanghai'];
    const { core, simulator, rows, until } = await collectedCore({ ...still, jobs: 450, regions });
    for (const region of regions) await until('fresh', region);
    const expected = regions.flatMap((region) =>
      upstreamIds(simulator, region).map((id) => `main/${region}/${id}`),
    );
    expect(
      rows()
        .map((row) => row.key)
        .toSorted(),
    ).toEqual(expected.toSorted());
    expect(expected.length).toBeGreaterThan(440);
    expect(core.ready()).toBe(true);
    const first = simulator.calls.list().find((call) => call.region === 'ap-guangzhou');
    expect(first?.params).toEqual({ Order: 'CreateTime', OrderSeq: 'ASC', Offset: 0, Limit: 100 });
    expect(first?.language).toBe('zh-CN');
  });

  test('a source tells its count, how many are held, its request and when its pass began', async () => {
    const before = Date.now();
    const { until, simulator } = await collectedCore({ ...still, jobs: 120 });
    const state = await until('fresh');
    expect(state).toMatchObject({
      account: 'main',
      total: 120,
      received: 120,
      error: null,
    });
    expect(simulator.calls.list().map((call) => call.requestId)).toContain(state.requestId);
    expect(state.refreshSeconds).toBeGreaterThanOrEqual(1);
    expect(Date.parse(state.collectedAt ?? '')).toBeGreaterThanOrEqual(before);
  });

  test('jobs appear page by page while the first pass goes on', async () => {
    const { source, rows } = await collectedCore({ ...still, jobs: 300 }, {}, ({ faults }) =>
      faults.set({ kind: 'slow', ms: 2000, after: 2 }),
    );
    await eventually(() => expect(rows().length).toBeGreaterThan(0));
    expect(source()).toMatchObject({ state: 'loading', collectedAt: null });
    expect(rows().length).toBeLessThan(300);
  });

  test('a collection that changes nothing keeps the revision, and one that does not makes another', async () => {
    const { core, simulator, until } = await collectedCore({ ...still, jobs: 20 });
    const first = (await until('fresh')).collectedAt;
    const { revision } = core.view();
    await eventually(async () => expect((await until('fresh')).collectedAt).not.toBe(first));
    expect(core.view().revision).toBe(revision);
    const [job] = simulator.world.list('ap-guangzhou');
    simulator.world.upsert('ap-guangzhou', { ...job, Specification: 'a field that no row shows' });
    await eventually(() => expect(core.view().revision).not.toBe(revision));
  });

  test('a list that moves forward under the pass names each job once', async () => {
    const { simulator, rows, until } = await collectedCore({ ...still, jobs: 350 }, {}, ({ faults }) =>
      faults.set({ kind: 'shifting', by: 1 }),
    );
    await until('fresh');
    expect(
      rows()
        .map((row) => row.jobId)
        .toSorted(),
    ).toEqual(upstreamIds(simulator));
  });

  test('a list that moves back under the pass loses no job at the seams of its pages', async () => {
    const { simulator, rows, until } = await collectedCore({ ...still, jobs: 350 }, {}, ({ faults }) =>
      faults.set({ kind: 'shifting', by: -2 }),
    );
    await until('fresh');
    expect(
      rows()
        .map((row) => row.jobId)
        .toSorted(),
    ).toEqual(upstreamIds(simulator));
  });

  test('without a count the pages go on until a short one', async () => {
    const { rows, simulator, until } = await collectedCore({ ...still, jobs: 250 }, {}, ({ faults }) =>
      faults.set({ kind: 'null-lists', which: 'TotalCount' }),
    );
    const expected = upstreamIds(simulator);
    expect(await until('fresh')).toMatchObject({ total: null, received: expected.length });
    expect(
      rows()
        .map((row) => row.jobId)
        .toSorted(),
    ).toEqual(expected);
  });

  test('an answer with neither count nor list is a failed one', async () => {
    const { until } = await collectedCore({ ...still, jobs: 10 }, {}, ({ faults }) =>
      faults.set({ kind: 'null-lists' }),
    );
    expect((await until('failed')).error).toMatchObject({ kind: 'unavailable', code: null });
  });

  test('a job is removed by two whole passes without it, not by one', async () => {
    const { core, simulator, until } = await collectedCore({ ...still, jobs: 20 });
    const changes: FleetChange[] = [];
    await until('fresh');
    core.subscribe((change) => changes.push(change));
    const [gone = ''] = upstreamIds(simulator);
    simulator.world.remove('ap-guangzhou', gone);
    const key = `main/ap-guangzhou/${gone}`;
    await eventually(() =>
      expect(changes.some((change) => change.event === 'jobs' && change.removed.includes(key))).toBe(true),
    );
    const removal = changes.findIndex((change) => change.event === 'jobs' && change.removed.includes(key));
    const passes = changes
      .slice(0, removal)
      .flatMap((change) => (change.event === 'snapshot' ? change.source : []));
    expect(passes.map((source) => [source.total, source.received])).toContainEqual([19, 20]);
    expect(core.view().listing.size).toBe(19);
  });

  test('nothing where there were jobs is asked again before it is believed', async () => {
    const { simulator, source, until } = await collectedCore({ ...still, jobs: 5 });
    await until('fresh');
    simulator.calls.clear();
    simulator.faults.set({ kind: 'null-lists', which: 'JobList', times: 1 });
    await eventually(() => expect(simulator.calls.total).toBeGreaterThanOrEqual(2));
    const [first, second] = simulator.calls.list();
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeLessThan(500);
    expect(source()).toMatchObject({ state: 'fresh', received: 5 });
  });

  test('a page that fails leaves a stale source: what came is taken, nothing is removed', async () => {
    const { simulator, rows, until } = await collectedCore({ ...still, jobs: 250 });
    await until('fresh');
    const held = rows().length;
    simulator.faults.set({ kind: 'error', code: 'InternalError.DatabaseError', after: 1 });
    for (const id of upstreamIds(simulator).slice(0, 5)) simulator.world.remove('ap-guangzhou', id);
    const state = await until('stale');
    expect(state.error).toMatchObject({ kind: 'unavailable', code: 'InternalError.DatabaseError' });
    expect(state.error?.requestId).toMatch(/\S/);
    expect(rows()).toHaveLength(held);
    simulator.faults.clear();
    expect(await until('fresh')).toMatchObject({ error: null });
  });

  test('a change is told by its keys, and the first collection by a reset', async () => {
    const { core, simulator, until } = await collectedCore({ ...still, jobs: 30 });
    const changes: FleetChange[] = [];
    core.subscribe((change) => changes.push(change));
    await until('fresh');
    await eventually(() =>
      expect(changes).toContainEqual({
        event: 'jobs',
        revision: core.view().revision,
        changed: [],
        removed: [],
        reset: true,
      }),
    );
    const [job] = simulator.world.list('ap-guangzhou');
    simulator.world.upsert('ap-guangzhou', { ...job, JobName: 'another name' });
    await eventually(() =>
      expect(changes.at(-2)).toMatchObject({
        event: 'jobs',
        changed: [`main/ap-guangzhou/${job?.JobId}`],
        reset: false,
      }),
    );
    expect(changes.at(-1)).toMatchObject({ event: 'snapshot', revision: core.view().revision });
  });

  test.each([
    [500, { removed: 500, reset: false }],
    [501, { removed: 0, reset: true }],
  ])('%i jobs that go at once are told by %j', async (count, told) => {
    const { core, simulator, until } = await collectedCore({ ...still, jobs: 0 }, {}, ({ world }) => {
      for (let job = 0; job < 600; job += 1) world.upsert('ap-guangzhou', syncJob(`sync-${job}`));
    });
    await until('fresh');
    let going = false;
    const changes: FleetChange[] = [];
    core.subscribe((change) => {
      if (going && change.event === 'jobs') changes.push(change);
      // Between two passes, so that each of them misses all.
      if (change.event !== 'snapshot' || going) return;
      going = true;
      for (let job = 0; job < count; job += 1) simulator.world.remove('ap-guangzhou', `sync-${job}`);
    });
    await eventually(() => expect(core.view().listing.size).toBe(600 - count));
    await eventually(() => expect(changes).toHaveLength(1));
    const [change] = changes;
    if (change?.event !== 'jobs') throw new Error('no change was told');
    expect({ removed: change.removed.length, reset: change.reset }).toEqual(told);
  });

  test('calls that follow each other share one connection, pass after pass', async () => {
    const { simulator, until, source } = await collectedCore({ ...still, jobs: 30 });
    const { collectedAt } = await until('fresh');
    await eventually(() => expect(simulator.calls.total).toBeGreaterThanOrEqual(4));
    await eventually(() => expect(source().collectedAt).not.toBe(collectedAt));
    expect(simulator.connections()).toBe(1);
  });

  test('no secret that upstream sends is in a row, a detail, a raw job or the log', async () => {
    const canary = 'canary-b7e1';
    const { core, log, rows, until, simulator } = await collectedCore({ ...still, jobs: 40, canary });
    await until('fresh');
    const [id = ''] = upstreamIds(simulator);
    const shown = [rows(), await core.detail(address(id)), await core.raw(address(id)), log];
    const { Response } = await core.describeSyncJobs(
      { account: 'main', region: 'ap-guangzhou' },
      { Limit: 100 },
    );
    expect(JSON.stringify([...shown, Response])).not.toContain(canary);
    expect(JSON.stringify(simulator.world.list('ap-guangzhou'))).toContain(canary);
    expect(JSON.stringify(Response)).toContain('***');
  });
});
