import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type Simulator, startSimulator } from '../src/index.ts';
import { sdkClient } from './sdk-client.ts';

// Real sockets and processes: slow where the machine is busy, never wrong.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const startAt = Date.parse('2026-11-24T12:00:00+08:00');
let simulator: Simulator;

beforeAll(async () => {
  simulator = await startSimulator({ jobs: 600, clock: { startAt }, requestsPerSecond: 10_000 });
});

afterAll(() => simulator.close());

async function everyPage(limit: number, OrderSeq?: string): Promise<string[]> {
  const client = sdkClient(simulator);
  const ids: string[] = [];
  for (;;) {
    const answer = await client.DescribeSyncJobs({
      Limit: limit,
      Offset: ids.length,
      ...(OrderSeq && { OrderSeq }),
    });
    const page = answer.JobList ?? [];
    ids.push(...page.map(({ JobId }) => JobId ?? ''));
    if (page.length < limit) return ids;
  }
}

test.each([1, 7, 20, 100])('pages of %i cover every job once, newest first', async (limit) => {
  const expected = simulator.world.list('ap-guangzhou').map(({ JobId }) => JobId);
  const asked = limit === 1 ? expected.slice(0, 30) : expected;
  const ids = limit === 1 ? (await everyPage(7)).slice(0, 30) : await everyPage(limit);
  expect(ids).toEqual(asked);
  expect(new Set(ids).size).toBe(ids.length);
});

test('ASC is the same list from its other end', async () => {
  expect(await everyPage(100, 'ASC')).toEqual((await everyPage(100)).toReversed());
});

test('without a limit a page holds 20 jobs', async () => {
  const answer = await sdkClient(simulator).DescribeSyncJobs({});
  expect(answer.JobList?.length).toBe(20);
  expect(answer.TotalCount).toBe(simulator.world.list('ap-guangzhou').length);
});

test('beyond the end a page is empty and the count stands', async () => {
  const answer = await sdkClient(simulator).DescribeSyncJobs({ Offset: 5000, Limit: 10 });
  expect(answer.JobList).toEqual([]);
  expect(answer.TotalCount).toBeGreaterThan(0);
});

test('filters count and page what they match', async () => {
  const matching = simulator.world
    .list('ap-guangzhou')
    .filter(({ Status }) => Status === 'Paused' || Status === 'Stopped');
  const answer = await sdkClient(simulator).DescribeSyncJobs({
    Status: ['Paused', 'Stopped'],
    Limit: 3,
    Offset: 2,
  });
  expect(answer.TotalCount).toBe(matching.length);
  expect(answer.JobList?.map(({ JobId }) => JobId)).toEqual(matching.slice(2, 5).map(({ JobId }) => JobId));
});

test('an unknown JobId is an empty list', async () => {
  expect(await sdkClient(simulator).DescribeSyncJobs({ JobId: 'sync-00000000' })).toMatchObject({
    TotalCount: 0,
    JobList: [],
  });
});

test('JobIds are found in any order, listed by time', async () => {
  const jobs = simulator.world.list('ap-guangzhou').slice(4, 7);
  const ids = jobs.map(({ JobId }) => JobId ?? '');
  const answer = await sdkClient(simulator).request('DescribeSyncJobs', { JobIds: ids.toReversed() });
  expect(answer.JobList.map(({ JobId }: { JobId: string }) => JobId)).toEqual(ids);
});

test('what the SDK gives is what the world holds', async () => {
  const [first] = simulator.world.list('ap-shanghai', 'zh-CN');
  const answer = await sdkClient(simulator, { region: 'ap-shanghai' }).DescribeSyncJobs({ Limit: 1 });
  expect(answer.JobList?.[0]).toEqual(first);
});

test('100,000 jobs answer pages, and one job by its id', async () => {
  const large = await startSimulator({
    jobs: 100_000,
    regions: ['ap-guangzhou'],
    requestsPerSecond: 10_000,
    clock: { startAt },
  });
  const client = sdkClient(large);
  const last = await client.DescribeSyncJobs({ Offset: 99_950, Limit: 100 });
  expect(last.TotalCount).toBe(100_000);
  expect(last.JobList?.length).toBe(50);
  const JobId = last.JobList?.at(-1)?.JobId ?? '';
  expect((await client.DescribeSyncJobs({ JobId })).JobList?.map((job) => job.JobId)).toEqual([JobId]);
  await large.close();
});
