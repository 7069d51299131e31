import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { ask } from './ask.ts';
import { MemoryCore } from './memory-core.ts';
import { type ServedApp, serveApp } from './serve-app.ts';
import { syncJob } from './sync-jobs.ts';

const core = new MemoryCore();
let app: ServedApp;

beforeAll(async () => {
  app = await serveApp(core);
});
afterAll(() => app.close());
beforeEach(() => {
  core.stale = { stale: false, sourceError: null };
  core.load([syncJob('sync-1')], 'r1');
});

const get = (path: string, headers: Record<string, string> = {}) => ask(app.port, { path, headers });
const etagOf = async (path: string) => String((await get(path)).headers.etag);

const error = { kind: 'timeout', code: null, message: 'late', requestId: null } as const;

describe('a 304', () => {
  test.each([
    '/api/v1/jobs',
    '/api/v1/jobs?format=csv',
    '/api/v1/jobs/main/ap-guangzhou/sync-1',
    '/api/openapi.json',
  ])('answers a reader who has this version of %s, whatever the form of its If-None-Match', async (path) => {
    const etag = await etagOf(path);
    for (const header of [etag, etag.slice(2), '*', `"x", ${etag}`]) {
      const reply = await get(path, { 'If-None-Match': header });
      expect(reply.status).toBe(304);
      expect(reply.headers.etag).toBe(etag);
      expect(reply.headers['cache-control']).toBe('private, no-cache');
      expect(reply.body.length).toBe(0);
    }
    expect((await get(path, { 'If-None-Match': '"x"' })).status).toBe(200);
  });
});

describe('the ETag of the list', () => {
  test('differs from query to query', async () => {
    const etags = await Promise.all(
      ['', '?status=Running', '?sort=jobId', '?format=csv'].map((query) => etagOf(`/api/v1/jobs${query}`)),
    );
    expect(new Set(etags).size).toBe(4);
  });

  test('changes with the revision', async () => {
    const before = await etagOf('/api/v1/jobs');
    core.load([syncJob('sync-1')], 'r2');
    expect(await etagOf('/api/v1/jobs')).not.toBe(before);
  });

  test('changes with the state and the error code of a source', async () => {
    const before = await etagOf('/api/v1/jobs');
    core.load([syncJob('sync-1')], 'r1', { state: 'stale', error });
    const timeout = await etagOf('/api/v1/jobs');
    core.load([syncJob('sync-1')], 'r1', { state: 'stale', error: { ...error, code: 'InternalError' } });
    expect(new Set([before, timeout, await etagOf('/api/v1/jobs')]).size).toBe(3);
  });

  test('stays over a new collection that changes nothing, while a whole answer tells the new times', async () => {
    const before = await etagOf('/api/v1/jobs');
    core.load([syncJob('sync-1')], 'r1', {
      collectedAt: '2026-11-24T05:00:00Z',
      requestId: 'next',
      refreshSeconds: 16,
    });
    const reply = await get('/api/v1/jobs');
    expect(reply.headers.etag).toBe(before);
    expect(JSON.parse(reply.text).sources[0]).toMatchObject({
      collectedAt: '2026-11-24T05:00:00Z',
      requestId: 'next',
    });
  });

  test('of a relative time stays within the minute and moves with the next', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-24T04:00:05Z') });
    try {
      const path = '/api/v1/jobs?createdAt=-7d..';
      const first = await etagOf(path);
      const absolute = await etagOf('/api/v1/jobs');
      vi.setSystemTime(Date.parse('2026-11-24T04:00:59Z'));
      expect(await etagOf(path)).toBe(first);
      vi.setSystemTime(Date.parse('2026-11-24T04:01:00Z'));
      expect(await etagOf(path)).not.toBe(first);
      expect(await etagOf('/api/v1/jobs')).toBe(absolute);
    } finally {
      vi.useRealTimers();
    }
  });

  test('of the CSV differs with its language, also where Accept-Language chose it', async () => {
    const etags = await Promise.all([
      etagOf('/api/v1/jobs?format=csv&lang=en'),
      etagOf('/api/v1/jobs?format=csv&lang=zh-CN'),
      get('/api/v1/jobs?format=csv', { 'Accept-Language': 'zh' }).then(({ headers }) => headers.etag),
      get('/api/v1/jobs?format=csv', { 'Accept-Language': 'en' }).then(({ headers }) => headers.etag),
    ]);
    expect(new Set(etags).size).toBe(4);
  });
});

describe('the ETag of one job', () => {
  const path = '/api/v1/jobs/main/ap-guangzhou/sync-1';

  test('changes with the revision, with stale, and with the code of the source error', async () => {
    const etags = [await etagOf(path)];
    core.stale = { stale: true, sourceError: null };
    etags.push(await etagOf(path));
    core.stale = { stale: true, sourceError: error };
    etags.push(await etagOf(path));
    core.stale = { stale: true, sourceError: { ...error, code: 'InternalError' } };
    etags.push(await etagOf(path));
    core.load([syncJob('sync-1')], 'r2');
    etags.push(await etagOf(path));
    expect(new Set(etags).size).toBe(5);
  });

  test('is not that of its raw form', async () => {
    expect(await etagOf(path)).not.toBe(await etagOf(`${path}/raw`));
  });
});

describe('compression', () => {
  test('of a list is the same text, says so, and varies by Accept-Encoding', async () => {
    core.load(
      Array.from({ length: 30 }, (_, index) => syncJob(`sync-${index}`)),
      'r3',
    );
    const plain = await get('/api/v1/jobs');
    const { gunzipSync, brotliDecompressSync } = await import('node:zlib');
    const gzip = await get('/api/v1/jobs', { 'Accept-Encoding': 'gzip' });
    const br = await get('/api/v1/jobs', { 'Accept-Encoding': 'gzip, br' });
    expect(gunzipSync(gzip.body).toString()).toBe(plain.text);
    expect(brotliDecompressSync(br.body).toString()).toBe(plain.text);
    expect([plain, gzip, br].map(({ headers }) => headers['content-encoding'])).toEqual([
      undefined,
      'gzip',
      'br',
    ]);
    expect([plain, gzip, br].map(({ headers }) => headers.vary)).toEqual(Array(3).fill('Accept-Encoding'));
  });

  test('of a streamed list is the same text', async () => {
    core.load(
      Array.from({ length: 1200 }, (_, index) => syncJob(`sync-${index}`)),
      'r4',
    );
    const { gunzipSync } = await import('node:zlib');
    const gzip = await get('/api/v1/jobs?limit=all', { 'Accept-Encoding': 'gzip, br' });
    expect(gzip.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(gzip.body).toString()).toBe((await get('/api/v1/jobs?limit=all')).text);
  });
});
