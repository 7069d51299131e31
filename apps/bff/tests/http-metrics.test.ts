import type { Simulator } from '@syncdeck/simulator';
import { describe, expect, onTestFinished, test } from 'vitest';
import { ask } from './ask.ts';
import { eventually } from './eventually.ts';
import { liveBff } from './live-bff.ts';
import { readMetrics } from './read-metrics.ts';
import { StreamClient } from './read-stream.ts';

const source = 'account="main",region="ap-guangzhou"';
const still = { clock: { startAt: Date.UTC(2026, 0, 5, 4) } } as const;

/** A server with somebody watching; both end with the test. */
async function watchedBff(jobs: number, prepare: (simulator: Simulator) => void, callsPerSecond = '100') {
  const env = { DTS_REQUESTS_PER_SECOND: callsPerSecond };
  const { port, close, ...live } = await liveBff({ ...still, jobs }, env, prepare);
  const reader = await StreamClient.open(port);
  onTestFinished(async () => {
    reader.close();
    await close();
  });
  /** Waits until the series has a value that the check takes. */
  const metric = (series: string, isRight: (value: number) => boolean) =>
    eventually(async () => {
      const value = (await readMetrics(port)).get(series);
      expect(value, series).toSatisfy((found: unknown) => typeof found === 'number' && isRight(found));
    });
  return { ...live, port, metric };
}

const atLeast = (least: number) => (value: number) => value >= least;
const exactly = (wanted: number) => (value: number) => value === wanted;

describe('metrics tell', { timeout: 60_000 }, () => {
  test('calls by source and outcome, retries by kind, and a pass that was whole in the end', async () => {
    const { metric } = await watchedBff(130, ({ faults }) => {
      faults.set({ kind: 'error', code: 'InternalError.DatabaseError', times: 2 });
    });
    await metric(`syncdeck_upstream_call_seconds_count{${source},outcome="unavailable"}`, exactly(2));
    await metric(`syncdeck_upstream_retries_total{${source},kind="unavailable"}`, exactly(2));
    await metric(`syncdeck_upstream_call_seconds_count{${source},outcome="ok"}`, atLeast(2));
    await metric(`syncdeck_pass_seconds_count{${source},outcome="whole"}`, atLeast(1));
    await metric('syncdeck_jobs', exactly(130));
    await metric('syncdeck_jobs_by_health{health="healthy"}', atLeast(1));
    await metric(`syncdeck_source_fresh{${source}}`, exactly(1));
    await metric('syncdeck_upstream_wait_seconds_count{account="main",caller="collector"}', atLeast(3));
  });

  test('a pass of which some pages came as partial, with the kind of its fault', async () => {
    const { simulator, metric } = await watchedBff(130, ({ faults }) => {
      faults.set({ kind: 'error', code: 'ActionOffline', after: 1, times: 1 });
    });
    await metric(`syncdeck_pass_seconds_count{${source},outcome="partial"}`, exactly(1));
    simulator.faults.set({ kind: 'error', code: 'AuthFailure.SecretIdNotFound' });
    await metric(`syncdeck_source_fault{${source},kind="credential"}`, exactly(1));
    await metric(`syncdeck_pass_seconds_count{${source},outcome="failed"}`, atLeast(1));
  });

  test('an open breaker, that closes again with a whole pass', async () => {
    const { simulator, port, metric } = await watchedBff(3, ({ faults }) => {
      faults.set({ kind: 'error', code: 'ActionOffline' });
    });
    await metric(`syncdeck_source_breaker_open{${source}}`, exactly(1));
    simulator.faults.clear();
    await metric(`syncdeck_source_breaker_open{${source}}`, exactly(0));
    expect([...(await readMetrics(port)).keys()].filter((name) => name.includes('source_fault'))).toEqual([]);
  });

  test('a ceiling that throttling lowers, and that whole passes raise again', async () => {
    const { metric } = await watchedBff(
      3,
      ({ faults }) => {
        faults.set({ kind: 'error', code: 'RequestLimitExceeded', times: 1 });
      },
      '20',
    );
    await metric('syncdeck_upstream_ceiling_ratio{account="main"}', (share) => share < 1);
    await metric('syncdeck_upstream_ceiling_ratio{account="main"}', exactly(1));
    await metric('syncdeck_upstream_ceiling_calls_per_second{account="main"}', exactly(20));
  });

  test('calls that were refused, as none was free in time', async () => {
    const { port, metric } = await watchedBff(3000, () => undefined, '1');
    const asking = ['a', 'b', 'c', 'd'].map((id) =>
      ask(port, { path: `/api/v1/jobs/main/ap-guangzhou/sync-${id}` }),
    );
    await metric('syncdeck_upstream_refused_total{account="main",caller="detail"}', atLeast(1));
    await Promise.all(asking);
  });

  test('values that the documents do not name by field, and the log has each once', async () => {
    const hostile = '"}\nTomorrow{x="1"} 7\n';
    const { simulator, port, log, metric } = await watchedBff(0, ({ world }) => {
      world.upsert('ap-guangzhou', { JobId: 'sync-1', Status: hostile, PayMode: 'Barter' });
    });
    await metric('syncdeck_unknown_values_total{field="Status"}', exactly(1));
    await metric('syncdeck_unknown_values_total{field="PayMode"}', exactly(1));
    // Changed jobs alone are looked at: further passes over the same one count nothing.
    await metric(`syncdeck_pass_seconds_count{${source},outcome="whole"}`, atLeast(3));
    await metric('syncdeck_unknown_values_total{field="Status"}', exactly(1));
    simulator.world.upsert('ap-guangzhou', { JobId: 'sync-2', Status: hostile });
    await metric('syncdeck_unknown_values_total{field="Status"}', exactly(2));
    expect((await ask(port, { path: '/metrics' })).text).not.toContain('Tomorrow');
    const told = log.filter((line) => line.includes('Tomorrow'));
    expect(told.map((line) => JSON.parse(line))).toMatchObject([{ field: 'Status', value: hostile }]);
  });

  test('open streams, the version, and the limits of memory', async () => {
    const { metric } = await watchedBff(1, () => undefined);
    await metric('syncdeck_streams_open', exactly(1));
    await metric('syncdeck_streams_refused_total', exactly(0));
    await metric('syncdeck_streams_dropped_total', exactly(0));
    await metric('syncdeck_heap_limit_bytes', atLeast(100 * 1024 * 1024));
    await metric('syncdeck_memory_limit_bytes', atLeast(100 * 1024 * 1024));
  });
});
