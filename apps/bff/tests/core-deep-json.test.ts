import { describe, expect, test } from 'vitest';
import { address, collectedCore } from './collected-core.ts';

const depth = 10_000;
const nested = (levels: number): unknown => {
  let value: unknown = 'core';
  for (let level = 0; level < levels; level += 1) value = level % 2 === 0 ? [value] : { Deeper: value };
  return value;
};
const jobWith = (Extra: unknown) => ({ JobId: 'sync-1', Extra });
/** The simulator writes answers by JSON.stringify, which lacks the stack for such a value. */
const deepText = `${'[{"Deeper":'.repeat(depth / 2)}"core"${'}]'.repeat(depth / 2)}`;
const body = (job: string) =>
  `{"Response":{"TotalCount":1,"JobList":[{"JobId":"sync-deep","Extra":${job}}],"RequestId":"r"}}`;
const says = /nested deeper than 100 levels/;

describe('an answer that nests ten thousand levels deep', { timeout: 30_000 }, () => {
  test.each([
    ['in a job', body(deepText)],
    ['in a job of a large answer', body(deepText).replace('"r"', `"${'r'.repeat(2_000_000)}"`)],
  ])('%s is a clear fault of the source, of a detail and of the pass-through', async (_name, answer) => {
    const { core, until } = await collectedCore({ jobs: 0 }, { DTS_REFRESH_SECONDS: '60' }, ({ faults }) => {
      faults.set({ kind: 'status', status: 200, body: answer });
    });
    const fault = { kind: 'unavailable', code: null };
    expect((await until('failed')).error).toMatchObject(fault);
    await expect(core.detail(address('sync-deep'))).rejects.toMatchObject(fault);
    await expect(
      core.describeSyncJobs({ account: 'main', region: 'ap-guangzhou' }, {}),
    ).rejects.toMatchObject(fault);
  });

  test.each([
    ['and is nothing but brackets', '['.repeat(8_000_000)],
    ['beside its jobs', `{"Response":{"TotalCount":0,"JobList":[],"Extra":${'['.repeat(5_000_000)}`],
  ])('%s is refused at once, before anybody parses it', async (_name, answer) => {
    const { until } = await collectedCore({ jobs: 0 }, {}, ({ faults }) => {
      faults.set({ kind: 'status', status: 200, body: answer });
    });
    expect((await until('failed')).error?.message).toMatch(says);
  });

  test('says so, and the source recovers with the next good answer', async () => {
    const { simulator, until } = await collectedCore({ jobs: 3 }, {}, ({ faults }) => {
      faults.set({ kind: 'status', status: 200, body: body(deepText) });
    });
    expect((await until('failed')).error?.message).toMatch(says);
    simulator.faults.clear();
    await until('fresh');
  });

  test('is refused from a hundred levels on, wherever they stand', async () => {
    const { simulator, core, until } = await collectedCore({ jobs: 0 }, {}, ({ world }) => {
      world.upsert('ap-guangzhou', jobWith(nested(98)));
    });
    await until('fresh');
    expect((await core.raw(address('sync-1'))).raw).toHaveProperty('Extra');
    simulator.world.upsert('ap-guangzhou', jobWith(nested(101)));
    expect((await until('stale')).error?.message).toMatch(says);
  });
});
