import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { type Simulator, startSimulator } from '../src/index.ts';
import { errorCode, innerAnswer, rawCall } from './raw-call.ts';
import { rejection, sdkClient } from './sdk-client.ts';

// Real sockets and processes: slow where the machine is busy, never wrong.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let simulator: Simulator;

beforeAll(async () => {
  simulator = await startSimulator({
    jobs: 120,
    clock: { startAt: Date.parse('2026-11-24T12:00:00+08:00') },
  });
});

afterEach(async () => {
  simulator.faults.clear();
  await simulator.faults.settled();
  simulator.calls.clear();
});

afterAll(() => simulator.close());

const outcomes = () => simulator.calls.list().map(({ outcome }) => outcome);

test('slow: the answer comes, later', async () => {
  simulator.faults.set({ kind: 'slow', ms: 60 });
  const before = performance.now();
  expect(await errorCode(simulator, {})).toBeUndefined();
  expect(performance.now() - before).toBeGreaterThanOrEqual(55);
});

test('a fixed latency holds every call', async () => {
  const far = await startSimulator({ jobs: 0, latencyMs: 60 });
  const before = performance.now();
  await rawCall(far);
  expect(performance.now() - before).toBeGreaterThanOrEqual(55);
  await far.close();
});

test('hang: nothing comes until the caller gives up', async () => {
  simulator.faults.set({ kind: 'hang' });
  const error = await rejection(sdkClient(simulator, { timeout: 0.2 }).DescribeSyncJobs({}));
  expect(error.message).toContain('network timeout');
  expect(outcomes()).toEqual(['fault:hang']);
});

test('stall: the body never ends', async () => {
  simulator.faults.set({ kind: 'stall' });
  const error = await rejection(sdkClient(simulator, { timeout: 0.2 }).DescribeSyncJobs({}));
  expect(error.message).toContain('timeout');
  expect(outcomes()).toEqual(['fault:stall']);
});

test('reset: the connection breaks', async () => {
  simulator.faults.set({ kind: 'reset' });
  expect((await rejection(sdkClient(simulator).DescribeSyncJobs({}))).message).toMatch(
    /ECONNRESET|socket hang up/,
  );
});

test('refused: nobody listens, then the same port answers again', async () => {
  const id = simulator.faults.set({ kind: 'refused' });
  await simulator.faults.settled();
  expect((await rejection(sdkClient(simulator).DescribeSyncJobs({}))).message).toContain('ECONNREFUSED');
  simulator.faults.clear(id);
  await simulator.faults.settled();
  expect((await sdkClient(simulator).DescribeSyncJobs({})).RequestId).toBeDefined();
});

test('refused for a time ends by itself', async () => {
  simulator.faults.set({ kind: 'refused', ms: 30 });
  await expect.poll(() => simulator.faults.list().length).toBe(0);
  await simulator.faults.settled();
  expect((await sdkClient(simulator).DescribeSyncJobs({})).RequestId).toBeDefined();
});

test.each([500, 502, 503, 504, 429])('status %i comes bare', async (status) => {
  simulator.faults.set({ kind: 'status', status });
  expect((await rawCall(simulator)).status).toBe(status);
  expect((await rejection(sdkClient(simulator).DescribeSyncJobs({}))).httpCode).toBe(status);
});

test('html: a page with 200 where JSON was due', async () => {
  simulator.faults.set({ kind: 'html' });
  const response = await rawCall(simulator);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toContain('text/html');
  expect((await rejection(sdkClient(simulator).DescribeSyncJobs({}))).message).toContain('invalid json');
});

test('truncated: less comes than was announced', async () => {
  simulator.faults.set({ kind: 'truncated' });
  const response = await rawCall(simulator);
  expect(Number(response.headers.get('content-length'))).toBeGreaterThan(0);
  await rejection(response.text());
});

test('broken-json and empty-object come with 200', async () => {
  simulator.faults.set({ kind: 'broken-json', times: 1 });
  simulator.faults.set({ kind: 'empty-object' });
  const broken = await rawCall(simulator);
  expect(broken.status).toBe(200);
  await rejection(broken.json());
  expect(await (await rawCall(simulator)).json()).toEqual({});
});

test('redirect: 302 leads to a sign-in page, and following it is recorded', async () => {
  simulator.faults.set({ kind: 'redirect', times: 1 });
  const response = await rawCall(simulator, { redirect: 'manual' });
  expect(response.status).toBe(302);
  expect(response.headers.get('location')).toBe('/_elsewhere');
  simulator.faults.set({ kind: 'redirect' });
  expect((await rejection(sdkClient(simulator).DescribeSyncJobs({}))).message).toContain('invalid json');
  expect(outcomes()).toEqual(['fault:redirect', 'fault:redirect', 'elsewhere']);
});

test('clock: the signature has expired by a clock ten minutes ahead', async () => {
  simulator.faults.set({ kind: 'clock' });
  const response = await rawCall(simulator);
  expect((await innerAnswer(response)).Error?.Code).toBe('AuthFailure.SignatureExpire');
  const ahead = Date.parse(response.headers.get('date') ?? '') - Date.now();
  expect(Math.abs(ahead - 600_000)).toBeLessThan(5000);
});

test('a server whose own clock is off refuses and tells its time', async () => {
  const early = await startSimulator({ jobs: 0, clockOffsetMs: -600_000 });
  const response = await rawCall(early);
  expect((await innerAnswer(response)).Error?.Code).toBe('AuthFailure.SignatureExpire');
  expect(Date.now() - Date.parse(response.headers.get('date') ?? '')).toBeGreaterThan(595_000);
  await early.close();
});

test('error: any code, with words of its own or the platform words', async () => {
  simulator.faults.set({ kind: 'error', code: 'InternalError.DatabaseError', times: 1 });
  simulator.faults.set({ kind: 'error', code: 'FailedOperation', message: 'because of <b>this</b>' });
  expect((await innerAnswer(await rawCall(simulator))).Error).toEqual({
    Code: 'InternalError.DatabaseError',
    Message: '迁移平台数据库访问失败。',
  });
  expect((await innerAnswer(await rawCall(simulator))).Error?.Message).toBe('because of <b>this</b>');
});

test('an ordered rate limit speaks as the real one', async () => {
  simulator.faults.set({ kind: 'error', code: 'RequestLimitExceeded.UinLimitExceeded' });
  const { Error } = await innerAnswer(await rawCall(simulator, { headers: { 'x-tc-language': 'en-US' } }));
  expect(Error?.Message).toContain('exceeds the frequency limit `100` for a second');
});

test('null-lists: TotalCount, JobList or both are null', async () => {
  const ask = async () => {
    const { TotalCount, JobList } = await innerAnswer(await rawCall(simulator));
    return [TotalCount === null, JobList === null];
  };
  simulator.faults.set({ kind: 'null-lists', times: 1 });
  expect(await ask()).toEqual([true, true]);
  simulator.faults.clear();
  simulator.faults.set({ kind: 'null-lists', which: 'TotalCount' });
  expect(await ask()).toEqual([true, false]);
  simulator.faults.clear();
  simulator.faults.set({ kind: 'null-lists', which: 'JobList' });
  expect(await ask()).toEqual([false, true]);
});

test('shifting: between pages a row comes twice, or one is missed', async () => {
  const client = sdkClient(simulator);
  const ids = simulator.world.list('ap-guangzhou').map(({ JobId }) => JobId);
  const twoPages = async () => {
    const pages = [
      await client.DescribeSyncJobs({ Limit: 10 }),
      await client.DescribeSyncJobs({ Limit: 10, Offset: 10 }),
    ];
    return pages.flatMap(({ JobList }) => JobList?.map(({ JobId }) => JobId));
  };
  simulator.faults.set({ kind: 'shifting' });
  expect(await twoPages()).toEqual([...ids.slice(0, 10), ...ids.slice(9, 19)]);
  simulator.faults.clear();
  simulator.faults.set({ kind: 'shifting', by: -1 });
  expect(await twoPages()).toEqual([...ids.slice(0, 10), ...ids.slice(11, 21)]);
});

test('oversized: valid JSON of more than 32 MB', async () => {
  simulator.faults.set({ kind: 'oversized' });
  const text = await (await rawCall(simulator)).text();
  expect(text.length).toBeGreaterThan(32 * 1024 * 1024);
  expect(JSON.parse(text)).toHaveProperty('Response.JobList');
});

test('too-large: only limits above the given one are refused', async () => {
  simulator.faults.set({ kind: 'too-large', above: 25 });
  expect(await errorCode(simulator, { body: '{"Limit":26}' })).toBe('ResponseSizeLimitExceeded');
  expect(await errorCode(simulator, { body: '{"Limit":25}' })).toBeUndefined();
});

test('a fault of one region leaves the others alone', async () => {
  simulator.faults.set({ kind: 'error', code: 'InternalError', regions: ['ap-beijing'] });
  expect(await errorCode(simulator, { headers: { 'x-tc-region': 'ap-beijing' } })).toBe('InternalError');
  expect(await errorCode(simulator, {})).toBeUndefined();
});
