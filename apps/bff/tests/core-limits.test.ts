import { describe, expect, test } from 'vitest';
import { address, collectedCore, upstreamIds } from './collected-core.ts';
import { eventually } from './eventually.ts';

const still = { clock: { startAt: Date.UTC(2026, 0, 5, 4) } } as const;
const source = { account: 'main', region: 'ap-guangzhou' };

describe('the ceiling of calls', { timeout: 60_000 }, () => {
  test('in no second do more calls reach upstream than it allows, whoever asks', async () => {
    const { core, simulator, until } = await collectedCore(
      { ...still, jobs: 900, requestsPerSecond: 10 },
      { DTS_REQUESTS_PER_SECOND: '10' },
    );
    const asking = upstreamIds(simulator)
      .slice(0, 12)
      .map((id) => core.detail(address(id)).catch(() => undefined));
    await Promise.all([...asking, core.describeSyncJobs(source, {}).catch(() => undefined)]);
    await until('fresh');
    const calls = simulator.calls.list();
    expect(calls.filter((call) => call.outcome !== 'ok')).toEqual([]);
    const times = calls.map((call) => call.at);
    const busiest = Math.max(
      ...times.map((from) => times.filter((at) => at >= from && at < from + 1000).length),
    );
    expect(busiest).toBeLessThanOrEqual(10);
    expect(busiest).toBeGreaterThanOrEqual(8);
  });

  test('the pass-through, and a detail of nothing held, are refused when no call is free in time', async () => {
    const { core, simulator } = await collectedCore(
      { ...still, jobs: 3000 },
      { DTS_REQUESTS_PER_SECOND: '1' },
    );
    await eventually(() => expect(simulator.calls.total).toBeGreaterThanOrEqual(2));
    const refused = { name: 'AppError', code: 'too-many' };
    const details = ['sync-a', 'sync-b', 'sync-c', 'sync-d'].map((id) => core.detail(address(id)));
    const outcomes = await Promise.allSettled([core.describeSyncJobs(source, { Limit: 7 }), ...details]);
    expect(outcomes[0]).toMatchObject({ status: 'rejected', reason: refused });
    expect(outcomes.slice(1)).toContainEqual(
      expect.objectContaining({ reason: expect.objectContaining(refused) }),
    );
    expect(JSON.stringify(simulator.calls.list())).not.toContain('"Limit":7');
  });

  test('the pass-through gets through when the pass pauses', async () => {
    const { core, simulator } = await collectedCore(
      { ...still, jobs: 600 },
      { DTS_REQUESTS_PER_SECOND: '4', DTS_REFRESH_SECONDS: '30' },
    );
    await eventually(() => expect(simulator.calls.total).toBeGreaterThanOrEqual(2));
    const { Response } = await core.describeSyncJobs(source, { Limit: 7 });
    expect(Response.JobList).toHaveLength(7);
    const calls = simulator.calls.list().map(({ params }) => params);
    const pages = [0, 1, 2, 3, 4, 5].map((page) => expect.objectContaining({ Offset: page * 100 }));
    // Two that leave one after the other may arrive in either order.
    expect(calls.slice(0, -1)).toEqual(expect.arrayContaining(pages));
    expect(calls.slice(pages.length)).toEqual([{ Limit: 7 }]);
  });

  test('an account that is throttled for one source goes on with the other', async () => {
    const regions = ['ap-guangzhou', 'ap-shanghai'];
    const { core, simulator, until } = await collectedCore(
      { ...still, jobs: 20, regions },
      { DTS_REQUESTS_PER_SECOND: '4' },
    );
    for (const region of regions) await until('fresh', region);
    const states: string[] = [];
    core.subscribe((change) => {
      if (change.event !== 'jobs') states.push(`${change.source.region} ${change.source.state}`);
    });
    const id = simulator.faults.set({
      kind: 'error',
      code: 'RequestLimitExceeded',
      regions: ['ap-guangzhou'],
    });
    await eventually(() => expect(simulator.faults.list()[0]?.struck).toBeGreaterThanOrEqual(4));
    simulator.faults.clear(id);
    await until('fresh', 'ap-guangzhou');
    expect(states).not.toContain('ap-shanghai stale');
    expect(states.filter((state) => state === 'ap-shanghai fresh').length).toBeGreaterThanOrEqual(3);
  });
});
