import { monitorEventLoopDelay } from 'node:perf_hooks';
import { Worker } from 'node:worker_threads';
import { expect, onTestFinished, test } from 'vitest';
import { readConfig } from '../src/config/read-config.ts';
import { createCore } from '../src/core/create-core.ts';
import { createLog } from '../src/log/create-log.ts';
import { createMasker } from '../src/upstream/masker.ts';
import { testCredential } from './collected-core.ts';
import { syncJob } from './sync-jobs.ts';

/** Answers each call with the next of the given bodies, on a thread of its own so that it costs this loop nothing. */
const upstream = `
const { createServer } = require('node:http');
const { parentPort, workerData } = require('node:worker_threads');
const bodies = workerData.map((body) => Buffer.from(body));
let calls = 0;
const server = createServer((request, response) => {
  request.resume();
  const body = bodies[calls++ % bodies.length];
  response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': body.length });
  response.end(body);
});
server.listen(0, '127.0.0.1', () => parentPort.postMessage(server.address().port));
`;

/** 100 jobs of 200 KB, each another than those of another name. */
function largeBody(JobName: string): string {
  const tables = Array.from({ length: 1000 }, (_, table) => ({
    TableName: `a table with a name of some length, such as people give them ${'_'.repeat(100)}${table}`,
    NewTableName: `t${table}`,
  }));
  const Objects = { Mode: 'Partial', Databases: [{ DbName: 'shop', Tables: tables }] };
  const JobList = Array.from({ length: 100 }, (_, job) => syncJob(`sync-${job}`, { JobName, Objects }));
  return JSON.stringify({ Response: { TotalCount: 100, JobList, RequestId: JobName } });
}

/** The longest time that the event loop stood still while `work` went on, in ms. */
async function longestDelay(work: () => Promise<unknown>): Promise<number> {
  const delay = monitorEventLoopDelay({ resolution: 2 });
  // The first beats set the watch's own pace.
  await new Promise((resolve) => setTimeout(resolve, 20));
  delay.enable();
  await new Promise((resolve) => setTimeout(resolve, 20));
  await work();
  await new Promise((resolve) => setTimeout(resolve, 20));
  delay.disable();
  return delay.max / 1e6;
}

test('an answer of 20 MB keeps the event loop free, where parsing it there would not', {
  timeout: 60_000,
}, async () => {
  const bodies = ['one', 'other'].map(largeBody);
  const [body = ''] = bodies;
  expect(body.length).toBeGreaterThan(18e6);
  const worker = new Worker(upstream, { eval: true, workerData: bodies });
  const port = await new Promise<unknown>((resolve) => worker.once('message', resolve));
  const config = readConfig(
    {
      TENCENTCLOUD_SECRET_ID: testCredential.secretId,
      TENCENTCLOUD_SECRET_KEY: testCredential.secretKey,
      DTS_ENDPOINT: `http://127.0.0.1:${String(port)}`,
      DTS_REFRESH_SECONDS: '1',
    },
    () => '',
  );
  const masker = createMasker();
  const core = createCore(config, masker, createLog('silent', masker.mask));
  const release = core.hold();
  onTestFinished(async () => {
    release();
    await core.close();
    await worker.terminate();
  });
  const passed = (): Promise<void> =>
    new Promise((resolve) => {
      const stop = core.subscribe(({ event }) => {
        if (event !== 'snapshot') return;
        stop();
        resolve();
      });
    });
  await passed();
  expect(core.view().listing.size).toBe(100);

  // The calmest of several each, since the machine may be busy with others.
  const collecting: number[] = [];
  const parsing: number[] = [];
  for (let round = 0; round < 4; round += 1) {
    const { revision } = core.view();
    collecting.push(await longestDelay(passed));
    expect(core.view().revision).not.toBe(revision);
    const bytes = Buffer.from(body);
    parsing.push(await longestDelay(async () => JSON.parse(bytes.toString('utf8'))));
  }
  expect(Math.min(...collecting)).toBeLessThan(Math.min(...parsing) / 2);
});
