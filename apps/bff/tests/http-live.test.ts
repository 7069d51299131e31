import { jobDetailSchema, jobPageSchema, jobRawSchema, problemSchema } from '@syncdeck/contract/schemas';
import { type Simulator, startSimulator } from '@syncdeck/simulator';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RunningBff, startBff } from '../src/start-bff.ts';
import { ask, type Question } from './ask.ts';
import { eventually } from './eventually.ts';
import { StreamClient } from './read-stream.ts';

const credential = { secretId: 'AKIDliveHttpTest0000000000000', secretKey: 'liveHttpTestKey000000000000000' };
const canary = 'canary-that-must-not-leave';
let simulator: Simulator;
let bff: RunningBff;
let port: number;
const log: string[] = [];

beforeAll(async () => {
  simulator = await startSimulator({ credentials: [credential], regions: ['ap-guangzhou'], jobs: 130 });
  const [job] = simulator.world.list('ap-guangzhou');
  simulator.world.upsert('ap-guangzhou', {
    ...job,
    JobId: 'sync-canary',
    JobName: `<img src=x onerror=alert(1)> ${credential.secretKey}`,
    SrcInfo: { Password: canary, TmpToken: canary, Ip: '10.0.0.1', Port: 3306 },
  });
  bff = await startBff(
    {
      PORT: '0',
      TENCENTCLOUD_SECRET_ID: credential.secretId,
      TENCENTCLOUD_SECRET_KEY: credential.secretKey,
      DTS_ENDPOINT: simulator.url,
      DTS_REFRESH_SECONDS: '1',
      DTS_REQUESTS_PER_SECOND: '100',
    },
    { logDestination: { write: (line) => log.push(line) }, webRoot: '/no-such-folder' },
  );
  port = Number(new URL(bff.url).port);
  await eventually(async () => {
    const reply = await get('/api/v1/jobs');
    expect(jobPageSchema.parse(JSON.parse(reply.text)).sources[0]?.state).toBe('fresh');
  }, 20_000);
}, 30_000);
afterAll(async () => {
  await bff.close();
  await simulator.close();
});

const get = (path: string, headers: Question['headers'] = {}) => ask(port, { path, headers });
const one = '/api/v1/jobs/main/ap-guangzhou/sync-canary';

describe('over the collected fleet', () => {
  test('the list shows every job that upstream has', async () => {
    const page = jobPageSchema.parse(JSON.parse((await get('/api/v1/jobs?limit=all')).text));
    expect(page.items.map(({ jobId }) => jobId).toSorted()).toEqual(
      [...new Set(simulator.world.list('ap-guangzhou').map(({ JobId }) => JobId ?? ''))].toSorted(),
    );
  });

  test('readyz says ready', async () => {
    expect((await get('/readyz')).status).toBe(200);
  });

  test('one job is a JobDetail, fresh from upstream', async () => {
    const detail = jobDetailSchema.parse(JSON.parse((await get(one)).text));
    expect(detail).toMatchObject({ jobId: 'sync-canary', stale: false, sourceError: null });
  });

  test('no secret of upstream or of ours is in any answer or log line', async () => {
    const body = JSON.stringify({ JobId: 'sync-canary' });
    const headers = { 'Content-Type': 'application/json' };
    const replies = await Promise.all([
      get('/api/v1/jobs?q=canary'),
      get('/api/v1/jobs?q=canary&format=csv'),
      get(one),
      get(`${one}/raw`),
      ask(port, { method: 'POST', path: '/api/v1/dts/DescribeSyncJobs', headers, body }),
    ]);
    for (const { text, status } of replies) {
      expect(status).toBe(200);
      expect(text).toContain('sync-canary');
      expect(text).not.toContain(canary);
      expect(text).not.toContain(credential.secretKey);
    }
    const raw = jobRawSchema.parse(JSON.parse(replies[3].text));
    expect(raw.raw.SrcInfo).toMatchObject({ Password: '***', TmpToken: '***', Ip: '10.0.0.1' });
    expect(log.join('')).not.toContain(canary);
    expect(log.join('')).not.toContain(credential.secretKey);
  });

  test('a job that upstream does not have, and a source that we do not have, are not-found', async () => {
    for (const path of [
      '/api/v1/jobs/main/ap-guangzhou/sync-none',
      '/api/v1/jobs/main/ap-tokyo/sync-canary',
    ]) {
      const reply = await get(path);
      expect(reply.status).toBe(404);
      expect(problemSchema.parse(JSON.parse(reply.text)).code).toBe('not-found');
    }
  });

  test('a change of upstream reaches an open stream, and the list that is asked for then', async () => {
    const client = await StreamClient.open(port);
    const [job] = simulator.world.list('ap-guangzhou');
    simulator.world.upsert('ap-guangzhou', { ...job, JobId: 'sync-new' });
    const key = 'main/ap-guangzhou/sync-new';
    const tellsIt = () =>
      client.events.find(({ event, data }) => event === 'jobs' && JSON.stringify(data.changed).includes(key));
    await client.until(() => tellsIt() !== undefined);
    const page = jobPageSchema.parse(JSON.parse((await get('/api/v1/jobs?jobId=sync-new')).text));
    expect(page.items.map((row) => row.key)).toEqual([key]);
    client.close();
  });

  test("a detail of which nothing is known is a problem with upstream's code and RequestId", async () => {
    simulator.faults.set({ kind: 'error', code: 'InternalError.InternalDBError' });
    try {
      const reply = await get('/api/v1/jobs/main/ap-guangzhou/sync-unseen');
      expect(reply.status).toBe(502);
      const problem = problemSchema.parse(JSON.parse(reply.text));
      expect(problem).toMatchObject({
        code: 'unavailable',
        upstream: { code: 'InternalError.InternalDBError' },
      });
      expect(problem.upstream?.requestId).toMatch(/^[0-9a-f-]{36}$/);
    } finally {
      simulator.faults.clear();
    }
  });
});
