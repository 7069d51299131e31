import { describe, expect, test } from 'vitest';
import { address, collectedCore, upstreamIds } from './collected-core.ts';
import { eventually } from './eventually.ts';

const still = { clock: { startAt: Date.UTC(2026, 0, 5, 4) } } as const;
const source = { account: 'main', region: 'ap-guangzhou' };

describe('the ceiling of calls', { timeout: 30_000 }, () => {
  test('in no second do more calls reach upstream than it allows, whoever asks', async () => {
    const { core, simulator, until } = await collectedCore(
      { ...still, jobs: 1500, requestsPerSecond: 10 },
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

  test('while the collector waits, details take at most half, and the pass-through waits behind both', async () => {
    const { core, simulator } = await collectedCore(
      { ...still, jobs: 6000 },
      { DTS_REQUESTS_PER_SECOND: '6' },
    );
    await eventually(() => expect(simulator.calls.total).toBeGreaterThanOrEqual(6));
    const before = simulator.calls.total;
    const asking = upstreamIds(simulator)
      .slice(0, 20)
      .map((id) => core.detail(address(id)).catch((error: unknown) => error));
    const passing = core.describeSyncJobs(source, { Limit: 7 });
    await eventually(() => expect(simulator.calls.total).toBeGreaterThanOrEqual(before + 12));
    const during = simulator.calls.list().slice(before, before + 12);
    const details = during.filter((call) => JSON.stringify(call.params).includes('JobId')).length;
    expect(details).toBeGreaterThanOrEqual(4);
    expect(details).toBeLessThanOrEqual(6);
    expect(
      await passing.then(
        () => null,
        (error: unknown) => error,
      ),
    ).toMatchObject({ code: 'too-many' });
    const outcomes = await Promise.all(asking);
    expect(outcomes).toContainEqual(expect.objectContaining({ name: 'AppError', code: 'too-many' }));
    expect(JSON.stringify(simulator.calls.list())).not.toContain('"Limit":7');
  });
});
