import { describe, expect, test } from 'vitest';
import { address, collectedCore, upstreamIds } from './collected-core.ts';
import { eventually } from './eventually.ts';

const still = { clock: { startAt: Date.UTC(2026, 0, 5, 4) } } as const;
const rarely = { DTS_REFRESH_SECONDS: '600' };

describe('a detail', { timeout: 60_000 }, () => {
  test('is asked from upstream by JobId, and again only once it is 2 s old', async () => {
    const { core, simulator, until } = await collectedCore({ ...still, jobs: 5 }, rarely);
    await until('fresh');
    const [id = ''] = upstreamIds(simulator);
    simulator.calls.clear();
    const [detail, again, raw] = await Promise.all([
      core.detail(address(id)),
      core.detail(address(id)),
      core.raw(address(id)),
    ]);
    expect(simulator.calls.list().map((call) => call.params)).toEqual([{ JobId: id, Limit: 1 }]);
    expect(detail).toMatchObject({ jobId: id, stale: false, sourceError: null });
    expect(again.requestId).toBe(simulator.calls.list()[0]?.requestId);
    expect(raw).toMatchObject({ requestId: again.requestId, collectedAt: detail.collectedAt, stale: false });
    expect(raw.raw).toMatchObject({ JobId: id });
    await eventually(async () => {
      await core.detail(address(id));
      expect(simulator.calls.total).toBe(2);
    });
    const [first, second] = simulator.calls.list();
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(1900);
  });

  test('updates the list, in a new revision', async () => {
    const { core, simulator, rows, until } = await collectedCore({ ...still, jobs: 5 }, rarely);
    await until('fresh');
    const [job] = simulator.world.list('ap-guangzhou');
    const { revision } = core.view();
    simulator.world.upsert('ap-guangzhou', { ...job, JobName: 'renamed' });
    await core.detail(address(job?.JobId ?? ''));
    expect(rows().map((row) => row.jobName)).toContain('renamed');
    expect(core.view().revision).not.toBe(revision);
  });

  test('of a job that the list has not shown yet is shown', async () => {
    const { core, simulator, rows, until } = await collectedCore({ ...still, jobs: 5 }, rarely);
    await until('fresh');
    const [job] = simulator.world.list('ap-guangzhou');
    simulator.world.upsert('ap-guangzhou', { ...job, JobId: 'sync-newcomer' });
    expect(await core.detail(address('sync-newcomer'))).toMatchObject({
      jobId: 'sync-newcomer',
      stale: false,
    });
    expect(rows().map((row) => row.jobId)).toContain('sync-newcomer');
  });

  test('that is slow is answered in 2 s with what is held, while the call goes on into the list', async () => {
    const { core, simulator, rows, until } = await collectedCore({ ...still, jobs: 5 }, rarely);
    await until('fresh');
    const [job] = simulator.world.list('ap-guangzhou');
    simulator.world.upsert('ap-guangzhou', { ...job, JobName: 'renamed' });
    simulator.faults.set({ kind: 'slow', ms: 3500, calls: 'detail' });
    const asked = performance.now();
    const detail = await core.detail(address(job?.JobId ?? ''));
    expect(performance.now() - asked).toBeGreaterThanOrEqual(1900);
    expect(performance.now() - asked).toBeLessThan(3000);
    expect(detail).toMatchObject({ stale: true, sourceError: null, jobName: job?.JobName });
    await eventually(() => expect(rows().map((row) => row.jobName)).toContain('renamed'));
    expect(
      simulator.calls.list().filter((call) => JSON.stringify(call.params).includes('JobId')),
    ).toHaveLength(1);
  });

  test('that fails is answered with what is held, and says why', async () => {
    const { core, simulator, until } = await collectedCore({ ...still, jobs: 5 }, rarely);
    await until('fresh');
    const [id = ''] = upstreamIds(simulator);
    simulator.faults.set({ kind: 'error', code: 'InternalError', calls: 'detail' });
    const detail = await core.detail(address(id));
    expect(detail).toMatchObject({
      stale: true,
      sourceError: { kind: 'unavailable', code: 'InternalError' },
    });
    expect(await core.raw(address(id))).toMatchObject({
      stale: true,
      sourceError: { code: 'InternalError' },
    });
  });

  test('that fails with nothing held rejects with the fault', async () => {
    const { core, simulator } = await collectedCore({ ...still, jobs: 5 }, rarely, ({ faults }) => {
      faults.set({ kind: 'status', status: 502 });
    });
    const [id = ''] = upstreamIds(simulator);
    await expect(core.detail(address(id))).rejects.toMatchObject({
      name: 'UpstreamError',
      kind: 'unavailable',
    });
  });

  test('that comes back empty is asked once more, and then removes the job', async () => {
    const { core, simulator, rows, until } = await collectedCore({ ...still, jobs: 5 }, rarely);
    await until('fresh');
    const [id = ''] = upstreamIds(simulator);
    simulator.world.remove('ap-guangzhou', id);
    simulator.calls.clear();
    await expect(core.detail(address(id))).rejects.toMatchObject({ name: 'AppError', code: 'not-found' });
    expect(simulator.calls.total).toBe(2);
    expect(rows().map((row) => row.jobId)).not.toContain(id);
  });

  test('that comes back empty once is shown by the second answer', async () => {
    const { core, simulator, until } = await collectedCore({ ...still, jobs: 5 }, rarely);
    await until('fresh');
    const [id = ''] = upstreamIds(simulator);
    simulator.faults.set({ kind: 'null-lists', which: 'JobList', calls: 'detail', times: 1 });
    expect(await core.detail(address(id))).toMatchObject({ jobId: id, stale: false });
  });

  test('of a job that was gone is shown as soon as the list has it again', async () => {
    const { core, simulator, rows, until } = await collectedCore({ ...still, jobs: 5 });
    await until('fresh');
    const [job] = simulator.world.list('ap-guangzhou');
    const id = job?.JobId ?? '';
    simulator.world.remove('ap-guangzhou', id);
    await expect(core.detail(address(id))).rejects.toMatchObject({ code: 'not-found' });
    simulator.world.upsert('ap-guangzhou', { ...job, JobName: 'back' });
    await eventually(() => expect(rows().map((row) => row.jobName)).toContain('back'));
    expect(await core.detail(address(id))).toMatchObject({ jobName: 'back', stale: false });
  });

  test('by a code of ResourceNotFound removes the job at once', async () => {
    const { core, simulator, rows, until } = await collectedCore({ ...still, jobs: 5 }, rarely);
    await until('fresh');
    const [id = ''] = upstreamIds(simulator);
    simulator.faults.set({ kind: 'error', code: 'ResourceNotFound.JobNotExist', calls: 'detail' });
    await expect(core.raw(address(id))).rejects.toMatchObject({ code: 'not-found' });
    expect(rows().map((row) => row.jobId)).not.toContain(id);
  });

  test('of a source that is not configured, or of no possible JobId, is not found without a call', async () => {
    const { core, simulator, until } = await collectedCore({ ...still, jobs: 5 }, rarely);
    await until('fresh');
    simulator.calls.clear();
    for (const asked of [
      address('sync-a', 'ap-tokyo'),
      { ...address('sync-a'), account: 'other' },
      address('a\nb'),
    ]) {
      await expect(async () => core.detail(asked)).rejects.toMatchObject({ code: 'not-found' });
    }
    expect(simulator.calls.total).toBe(0);
  });
});
