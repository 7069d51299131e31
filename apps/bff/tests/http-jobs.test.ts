import { jobDetailSchema, jobPageSchema, jobRawSchema, metaSchema } from '@syncdeck/contract/schemas';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask, type Question } from './ask.ts';
import { MemoryCore, ownSecret } from './memory-core.ts';
import { type ServedApp, serveApp } from './serve-app.ts';
import { manyJobs, syncJob } from './sync-jobs.ts';

const core = new MemoryCore();
let app: ServedApp;

beforeAll(async () => {
  core.load([syncJob('sync-1'), syncJob('sync-2', { Status: 'Failed' }), syncJob('sync-3')], 'r1');
  app = await serveApp(core);
});
afterAll(() => app.close());

const get = (path: string, headers: Question['headers'] = {}) => ask(app.port, { path, headers });

describe('meta', () => {
  test('tells mode, version, thresholds and accounts, and no credential', async () => {
    const reply = await get('/api/v1/meta');
    const meta = metaSchema.parse(JSON.parse(reply.text));
    expect(meta).toMatchObject({ mode: 'demo', version: '1.2.3', refreshSeconds: 15, user: null });
    expect(meta.accounts).toEqual([{ alias: 'main', regions: ['ap-guangzhou'] }]);
    expect(reply.text).not.toContain(ownSecret);
  });
});

describe('the list', () => {
  test('is a JobPage with items, counts, facets, sources and revision in that order', async () => {
    const reply = await get('/api/v1/jobs?status=Failed');
    expect(reply.status).toBe(200);
    expect(reply.headers['content-type']).toBe('application/json; charset=utf-8');
    const page = jobPageSchema.parse(JSON.parse(reply.text));
    expect(page.items.map(({ jobId }) => jobId)).toEqual(['sync-2']);
    expect(page).toMatchObject({ total: 1, unfilteredTotal: 3, offset: 0, limit: 50, revision: 'r1' });
    expect(Object.keys(JSON.parse(reply.text))).toEqual(Object.keys(jobPageSchema.shape));
  });

  test('names every fault of a query in one problem, page-only names among them', async () => {
    const reply = await get('/api/v1/jobs?cols=a&limit=0&limit=5&lagSeconds=x&nope=1&status=Running');
    expect(reply.status).toBe(400);
    expect(reply.headers['content-type']).toBe('application/problem+json');
    const problem = JSON.parse(reply.text);
    expect(problem).toMatchObject({
      type: '/problems/bad-request',
      code: 'bad-request',
      status: 400,
      upstream: null,
    });
    expect(problem.errors.map(({ parameter }: { parameter: string }) => parameter)).toEqual([
      'cols',
      'limit',
      'limit',
      'lagSeconds',
      'nope',
    ]);
    expect(problem.requestId).toBe(reply.headers['x-request-id']);
  });

  test('wakes the collector', async () => {
    const before = core.touches;
    await get('/api/v1/jobs');
    expect(core.touches).toBe(before + 1);
  });

  test('answers HEAD with the headers of GET and no body', async () => {
    const [head, whole] = await Promise.all([
      ask(app.port, { method: 'HEAD', path: '/api/v1/jobs' }),
      get('/api/v1/jobs'),
    ]);
    expect(head.status).toBe(200);
    expect(head.headers['content-length']).toBe(String(whole.body.length));
    expect(head.headers.etag).toBe(whole.headers.etag);
    expect(head.body.length).toBe(0);
  });
});

describe('a long list', () => {
  test('with more than 1,000 rows is streamed whole, and is a JobPage all the same', async () => {
    const long = new MemoryCore();
    long.load(manyJobs(2501), 'r1');
    const served = await serveApp(long);
    try {
      const reply = await ask(served.port, { path: '/api/v1/jobs?limit=all' });
      expect(reply.headers['transfer-encoding']).toBe('chunked');
      const page = jobPageSchema.parse(JSON.parse(reply.text));
      expect(page.items.length).toBe(2501);
      expect(page.limit).toBe(2501);
      expect(new Set(page.items.map(({ key }) => key)).size).toBe(2501);
    } finally {
      await served.close();
    }
  });
});

describe('one job', () => {
  const path = '/api/v1/jobs/main/ap-guangzhou/sync-1';

  test('is a JobDetail', async () => {
    const detail = jobDetailSchema.parse(JSON.parse((await get(path)).text));
    expect(detail).toMatchObject({ key: 'main/ap-guangzhou/sync-1', stale: false, sourceError: null });
  });

  test('is told raw as upstream sent it', async () => {
    const raw = jobRawSchema.parse(JSON.parse((await get(`${path}/raw`)).text));
    expect(raw.raw).toMatchObject({ JobId: 'sync-1' });
  });

  test.each(['/api/v1/jobs/main/ap-guangzhou/sync-9', '/api/v1/jobs/main/ap-guangzhou/sync-9/raw'])(
    'that upstream does not have is a not-found problem: %s',
    async (missing) => {
      const reply = await get(missing);
      expect(reply.status).toBe(404);
      expect(JSON.parse(reply.text)).toMatchObject({ code: 'not-found' });
    },
  );

  test('whose id is longer than any id is not-found without a call to upstream', async () => {
    core.failure = () => Promise.reject(new Error('asked'));
    const reply = await get(`/api/v1/jobs/main/ap-guangzhou/${'x'.repeat(300)}`).finally(() => {
      core.failure = null;
    });
    expect(reply.status).toBe(404);
  });
});
