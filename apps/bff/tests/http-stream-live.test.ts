import { describe, expect, test } from 'vitest';
import { eventually } from './eventually.ts';
import { StreamClient } from './read-stream.ts';
import { servedBff } from './served-bff.ts';
import { syncJob } from './sync-jobs.ts';

const region = 'ap-guangzhou';
const jobsEvents = (client: StreamClient) => client.events.filter(({ event }) => event === 'jobs');

describe('the stream of a collected fleet', { timeout: 60_000 }, () => {
  test('a reader who was away is told by Last-Event-ID which jobs changed and went meanwhile', async () => {
    const { simulator, port } = await servedBff({ jobs: 20 });
    const staying = await StreamClient.open(port);
    const leaving = await StreamClient.open(port);
    await leaving.until(() => leaving.events.length >= 2);
    leaving.close();
    const gone = simulator.world.list(region)[0]?.JobId ?? '';
    simulator.world.upsert(region, syncJob('sync-changed'));
    simulator.world.remove(region, gone);
    const told = (client: StreamClient, part: 'changed' | 'removed', id: string) =>
      jobsEvents(client).some(({ data }) => JSON.stringify(data[part]).includes(`main/${region}/${id}`));
    await staying.until(() => told(staying, 'removed', gone) && told(staying, 'changed', 'sync-changed'));
    const back = await StreamClient.open(port, { 'Last-Event-ID': leaving.events.at(-1)?.id ?? '' });
    await back.until(() => told(back, 'removed', gone) && told(back, 'changed', 'sync-changed'));
    expect(jobsEvents(back).map(({ id }) => id)).toEqual(jobsEvents(staying).map(({ id }) => id));
    expect(jobsEvents(back).some(({ data }) => data.reset === true)).toBe(false);
    back.close();
    staying.close();
  });

  test('readers are told to come back after 2 to 5 s, each after a time of its own', async () => {
    const { port } = await servedBff({ jobs: 1 });
    const readers = await Promise.all(Array.from({ length: 40 }, () => StreamClient.open(port)));
    for (const reader of readers) await reader.until(() => reader.retry !== null);
    const times = readers.map(({ retry }) => retry ?? 0);
    expect(Math.min(...times)).toBeGreaterThanOrEqual(2000);
    expect(Math.max(...times)).toBeLessThan(5000);
    expect(new Set(times).size).toBeGreaterThan(30);
    for (const reader of readers) reader.close();
  });

  test('while nobody watches a source rests, and an opened stream wakes it at once', async () => {
    const idle = await servedBff({ jobs: 5 });
    const watched = await servedBff({ jobs: 5 });
    const client = await StreamClient.open(watched.port);
    // Three refreshes by the other's clock.
    await eventually(() => expect(watched.simulator.calls.total).toBeGreaterThanOrEqual(4));
    expect(idle.simulator.calls.total).toBe(1);
    const opened = Date.now();
    const viewer = await StreamClient.open(idle.port);
    await eventually(() => expect(idle.simulator.calls.total).toBeGreaterThanOrEqual(2));
    expect((idle.simulator.calls.list()[1]?.at ?? 0) - opened).toBeLessThan(500);
    await eventually(() => expect(idle.simulator.calls.total).toBeGreaterThanOrEqual(4));
    client.close();
    viewer.close();
  });
});
