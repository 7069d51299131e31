import type { RecordedCall, Simulator } from '@syncdeck/simulator';
import { describe, expect, test } from 'vitest';
import { ask } from './ask.ts';
import { eventually } from './eventually.ts';
import { StreamClient } from './read-stream.ts';
import { servedBff } from './served-bff.ts';
import { syncJob } from './sync-jobs.ts';

const region = 'ap-guangzhou';
const refreshMs = 1000;

/** Resolves when the stream has told that this key changed, with the moment. */
async function toldAt(client: StreamClient, key: string): Promise<number> {
  let seen = 0;
  await client.until(() => {
    const fresh = client.events.slice(seen);
    seen = client.events.length;
    return fresh.some(({ event, data }) => event === 'jobs' && JSON.stringify(data.changed).includes(key));
  });
  return performance.now();
}

describe('many viewers', { timeout: 60_000 }, () => {
  test('a change of upstream is with each of 1,000 stream readers within one refresh and a second', async () => {
    const { simulator, port } = await servedBff({ jobs: 50 });
    const readers: StreamClient[] = [];
    for (let batch = 0; batch < 10; batch += 1) {
      readers.push(...(await Promise.all(Array.from({ length: 100 }, () => StreamClient.open(port)))));
    }
    // The second time nothing is warm-up: every reader has had an event of its own.
    for (const name of ['first', 'second']) {
      const from = performance.now();
      simulator.world.upsert(region, syncJob('sync-told', { JobName: name }));
      const moments = await Promise.all(readers.map((reader) => toldAt(reader, `main/${region}/sync-told`)));
      expect(Math.max(...moments) - from).toBeLessThan(refreshMs + 1000);
    }
    expect(readers.filter(({ ended }) => ended)).toEqual([]);
    for (const reader of readers) reader.close();
  });

  test('300 viewers of one list and one job cost upstream the calls of one', async () => {
    const { simulator, port } = await servedBff({ jobs: 50 });
    const [job] = simulator.world.list(region);
    const paths = ['/api/v1/jobs?sort=-lagSeconds', `/api/v1/jobs/main/${region}/${job?.JobId}`];
    for (const viewers of [1, 300]) {
      const { list, details, leftAt } = await callsOf(simulator, port, paths, viewers);
      expect(list.length).toBeGreaterThanOrEqual(5);
      // The last pass may not have been told yet.
      const passes = timesOf(list, leftAt);
      expect(passes.length).toBeGreaterThanOrEqual(list.length - 1);
      expect(shortestGap(passes)).toBeGreaterThanOrEqual(refreshMs - 50);
      // A detail is asked anew at most every 2 s, whoever asks.
      const asked = timesOf(details, leftAt);
      expect(asked.length).toBe(details.length);
      expect(asked.length).toBeGreaterThanOrEqual(2);
      expect(shortestGap(asked)).toBeGreaterThanOrEqual(1950);
    }
  });
});

/**
 * The calls of five passes while so many viewers hold a stream and ask for each path at each collection; and when
 * each left, by its RequestId, as events and details tell it: a call may be long on its way on a busy machine.
 */
async function callsOf(simulator: Simulator, port: number, paths: readonly string[], viewers: number) {
  const streams = await Promise.all(Array.from({ length: viewers }, () => StreamClient.open(port)));
  const [client] = streams;
  const snapshots = () => client?.events.filter(({ event }) => event === 'snapshot') ?? [];
  await eventually(() => {
    if (snapshots().length < 2) throw new Error('no pass');
  });
  simulator.calls.clear();
  const leftAt = new Map<string, number>();
  const passes = () => simulator.calls.list().filter(isPass).length;
  while (passes() < 5) {
    const before = passes();
    const replies = await Promise.all(streams.flatMap(() => paths.map((path) => ask(port, { path }))));
    expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([200]));
    for (const { text } of replies) noteDeparture(leftAt, JSON.parse(text));
    await eventually(() => expect(passes()).toBeGreaterThan(before));
  }
  const calls = simulator.calls.list();
  for (const { data } of snapshots()) noteDeparture(leftAt, data);
  for (const stream of streams) stream.close();
  return { list: calls.filter(isPass), details: calls.filter((call) => !isPass(call)), leftAt };
}

/** A list tells of no call of its own. */
function noteDeparture(
  leftAt: Map<string, number>,
  { requestId, collectedAt }: Record<string, unknown>,
): void {
  if (typeof requestId === 'string') leftAt.set(requestId, Date.parse(String(collectedAt)));
}

function timesOf(calls: readonly RecordedCall[], leftAt: ReadonlyMap<string, number>): number[] {
  return calls.flatMap(({ requestId }) => leftAt.get(requestId) ?? []);
}

/** Each pass begins with the list's first page. */
function isPass({ params }: RecordedCall): boolean {
  return JSON.stringify(params).includes('"Offset":0');
}

function shortestGap(times: readonly number[]): number {
  return Math.min(...times.slice(1).map((time, index) => time - (times[index] ?? 0)));
}
