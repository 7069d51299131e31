import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from './ask.ts';
import { MemoryCore } from './memory-core.ts';
import { type ServedApp, serveApp } from './serve-app.ts';

const index = '<!doctype html><script type="module" src="/assets/main-abc123.js"></script>';
const script = 'export const answer = 42;\n'.repeat(100);
let webRoot: string;
let app: ServedApp;

beforeAll(async () => {
  webRoot = mkdtempSync(join(tmpdir(), 'syncdeck-web-'));
  mkdirSync(join(webRoot, 'assets'));
  writeFileSync(join(webRoot, 'index.html'), index);
  writeFileSync(join(webRoot, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  writeFileSync(join(webRoot, 'assets', 'main-abc123.js'), script);
  writeFileSync(join(webRoot, 'assets', 'main-abc123.js.br'), brotliCompressSync(script));
  writeFileSync(join(webRoot, 'assets', 'main-abc123.js.gz'), gzipSync(script));
  app = await serveApp(new MemoryCore(), webRoot);
});
afterAll(async () => {
  await app.close();
  rmSync(webRoot, { recursive: true });
});

const get = (path: string, headers: Record<string, string> = {}) => ask(app.port, { path, headers });

describe('the page', () => {
  test.each([
    '/',
    '/jobs',
    '/jobs?status=Running',
    '/jobs/main/ap-guangzhou/sync-1',
    '/jobs/',
    '/anything/else.html',
    '/apis',
    '/%zz',
    '/%00',
    '/..%2f..%2fetc/passwd',
    '/../../etc/passwd',
    '/__proto__',
  ])('answers %s, asked again each time', async (path) => {
    const reply = await get(path);
    expect(reply.status).toBe(200);
    expect(reply.text).toBe(index);
    expect(reply.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(reply.headers['cache-control']).toBe('no-cache');
  });

  test('answers 304 to a reader who has it', async () => {
    const { headers } = await get('/jobs');
    expect((await get('/', { 'If-None-Match': String(headers.etag) })).status).toBe(304);
  });

  test('answers HEAD with its length', async () => {
    const reply = await ask(app.port, { method: 'HEAD', path: '/' });
    expect(reply.headers['content-length']).toBe(String(index.length));
    expect(reply.body.length).toBe(0);
  });
});

describe('an asset', () => {
  const path = '/assets/main-abc123.js';

  test('never changes, and is sent as the build compressed it', async () => {
    const [plain, gzip, br] = await Promise.all([
      get(path),
      get(path, { 'Accept-Encoding': 'gzip' }),
      get(path, { 'Accept-Encoding': 'gzip, deflate, br' }),
    ]);
    expect(plain.text).toBe(script);
    expect(plain.headers['content-type']).toBe('text/javascript; charset=utf-8');
    expect(plain.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(gzip.body).toEqual(gzipSync(script));
    expect(br.body).toEqual(brotliCompressSync(script));
    expect([plain, gzip, br].map(({ headers }) => headers['content-encoding'])).toEqual([
      undefined,
      'gzip',
      'br',
    ]);
    expect([plain, gzip, br].map(({ headers }) => headers.vary)).toEqual(Array(3).fill('Accept-Encoding'));
  });

  test.each([
    '/assets',
    '/assets/',
    '/assets/missing.js',
    '/assets/../index.html',
    '/assets/main-abc123.js.br',
    '/assets/%zz',
    '/assets//main-abc123.js',
  ])('that is not there, %s, is a plain 404', async (missing) => {
    const reply = await get(missing);
    expect(reply.status).toBe(404);
    expect(reply.headers['content-type']).toBe('text/plain; charset=utf-8');
  });
});

test('a file beside the page is served as what it is', async () => {
  const reply = await get('/favicon.svg');
  expect(reply.headers['content-type']).toBe('image/svg+xml');
  expect(reply.headers['cache-control']).toBe('no-cache');
});

test('a page that is not built says how to build it', async () => {
  const unbuilt = await serveApp(new MemoryCore());
  try {
    const reply = await ask(unbuilt.port, { path: '/jobs' });
    expect(reply.status).toBe(503);
    expect(reply.text).toContain('npm run build');
  } finally {
    await unbuilt.close();
  }
});
