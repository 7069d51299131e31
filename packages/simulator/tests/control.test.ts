import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type Simulator, startSimulator } from '../src/index.ts';
import { errorCode, rawCall } from './raw-call.ts';

// Real sockets and processes: slow where the machine is busy, never wrong.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const startAt = Date.parse('2026-11-24T12:00:00+08:00');
let simulator: Simulator;

beforeAll(async () => {
  simulator = await startSimulator({ jobs: 40, clock: { startAt } });
});

afterAll(() => simulator.close());

async function control(
  method: string,
  path: string,
  body?: unknown,
  headers?: Record<string, string>,
): Promise<[number, unknown]> {
  const response = await fetch(`${simulator.url}/_control${path}`, {
    method,
    ...(headers && { headers }),
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const answer: unknown = await response.json();
  return [response.status, answer];
}

test('a fault is switched on, strikes, and is cleared', async () => {
  const [status, answer] = await control('POST', '/faults', { kind: 'error', code: 'ServiceUnavailable' });
  expect(status).toBe(200);
  expect(await errorCode(simulator, {})).toBe('ServiceUnavailable');
  const { id } = { id: '', ...(typeof answer === 'object' ? answer : {}) };
  expect(await control('DELETE', `/faults?id=${id}`)).toEqual([200, []]);
  expect(await errorCode(simulator, {})).toBeUndefined();
});

test('a bad fault is refused with the reason', async () => {
  expect(await control('POST', '/faults', { kind: 'slow' })).toEqual([400, { error: 'slow needs ms' }]);
  expect(await control('POST', '/faults', [])).toEqual([400, { error: 'the body is an object' }]);
});

test('a refusal set here always ends by itself', async () => {
  const other = await startSimulator({ jobs: 0 });
  await fetch(`${other.url}/_control/faults`, { method: 'POST', body: '{"kind":"refused"}' });
  expect(other.faults.list()[0]?.fault).toEqual({ kind: 'refused', ms: 5000 });
  await other.close();
});

test('the clock is stepped', async () => {
  const before = simulator.world.now();
  expect(await control('POST', '/clock', { stepMs: 1500 })).toEqual([200, { now: before + 1500 }]);
  expect(await control('GET', '/clock')).toEqual([200, { now: before + 1500 }]);
  expect(await control('POST', '/clock', { stepMs: '1' })).toEqual([400, { error: 'stepMs is a number' }]);
});

test('jobs are put, read and removed', async () => {
  const job = { JobId: 'sync-control1', Status: 'Failed' };
  expect(await control('POST', '/jobs', { region: 'ap-beijing', job })).toEqual([200, { ok: true }]);
  expect(await control('GET', '/jobs?region=ap-beijing&jobId=sync-control1')).toEqual([200, job]);
  expect(await control('DELETE', '/jobs?region=ap-beijing&jobId=sync-control1')).toEqual([200, { ok: true }]);
  expect(await control('GET', '/jobs?region=ap-beijing&jobId=sync-control1')).toEqual([200, null]);
  expect((await control('POST', '/jobs', { region: 'ap-nowhere', job }))[0]).toBe(400);
  expect((await control('POST', '/jobs', { region: 'ap-beijing', job: {} }))[0]).toBe(400);
});

test('calls are told and forgotten', async () => {
  await control('DELETE', '/calls');
  await rawCall(simulator);
  expect(await control('GET', '/calls')).toEqual([
    200,
    { total: 1, byRegion: { 'ap-guangzhou': 1 }, list: [expect.objectContaining({ outcome: 'ok' })] },
  ]);
});

test('the overview tells time, regions, calls and faults', async () => {
  const [, overview] = await control('GET', '');
  expect(overview).toMatchObject({ now: simulator.world.now(), regions: simulator.regions, faults: [] });
});

test('a page in a browser cannot command', async () => {
  expect((await control('GET', '/clock', undefined, { origin: 'https://example.net' }))[0]).toBe(403);
  expect((await control('GET', '/clock', undefined, { 'sec-fetch-site': 'same-origin' }))[0]).toBe(403);
});

test('an unknown command is a 404', async () => {
  expect(await control('PATCH', '/faults')).toEqual([404, { error: 'no command PATCH /_control/faults' }]);
});
