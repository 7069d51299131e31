import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startSimulator } from '../src/index.ts';
import { readAnswers } from '../src/read-answers.ts';
import { sdkClient } from './sdk-client.ts';

// Real sockets and processes: slow where the machine is busy, never wrong.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const jobs = [
  { JobId: 'sync-file0001', Status: 'Running', CreateTime: '2026-01-01 00:00:00' },
  { JobId: 'sync-file0002', Status: 'Paused', CreateTime: '2026-01-02 00:00:00' },
];
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'answers-'));
});

afterEach(() => rm(folder, { recursive: true }));

test('a list of jobs is filtered and paged, a whole answer is given as it is', async () => {
  const whole = { Response: { TotalCount: 7, JobList: [jobs[0]], RequestId: 'as-it-is' } };
  await writeFile(join(folder, 'ap-guangzhou.json'), JSON.stringify(jobs));
  await writeFile(join(folder, 'default.json'), JSON.stringify(whole));
  const simulator = await startSimulator({ answers: await readAnswers(folder) });
  expect(await sdkClient(simulator).DescribeSyncJobs({ Limit: 1 })).toMatchObject({
    TotalCount: 2,
    JobList: [jobs[1]],
  });
  expect(await sdkClient(simulator).DescribeSyncJobs({ Status: ['Running'] })).toMatchObject({
    TotalCount: 1,
    JobList: [jobs[0]],
  });
  expect(await sdkClient(simulator, { region: 'ap-beijing' }).DescribeSyncJobs({ Offset: 3 })).toEqual(
    whole.Response,
  );
  await simulator.close();
});

test('a region without a file is empty', async () => {
  const simulator = await startSimulator({ answers: { 'ap-guangzhou': jobs } });
  expect((await sdkClient(simulator, { region: 'ap-beijing' }).DescribeSyncJobs({})).TotalCount).toBe(0);
  await simulator.close();
});

test('a region that only the answers name is offered too', async () => {
  const simulator = await startSimulator({ answers: { 'ap-tokyo': jobs } });
  expect((await sdkClient(simulator, { region: 'ap-tokyo' }).DescribeSyncJobs({})).TotalCount).toBe(2);
  await simulator.close();
});

test('a file that holds neither stops the start', async () => {
  await writeFile(join(folder, 'ap-guangzhou.json'), '{"jobs":[]}');
  await expect(readAnswers(folder)).rejects.toThrow('holds neither a list of jobs nor a Response');
  await writeFile(join(folder, 'ap-guangzhou.json'), '[{"Status":"Running"}]');
  await expect(readAnswers(folder)).rejects.toThrow('entry 0 is no job with a JobId');
});

test('an empty folder stops the start', async () => {
  await expect(readAnswers(folder)).rejects.toThrow('holds no .json file');
});
