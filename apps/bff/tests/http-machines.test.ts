import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from './ask.ts';
import { MemoryCore } from './memory-core.ts';
import { type ServedApp, serveApp } from './serve-app.ts';
import { syncJob } from './sync-jobs.ts';

const core = new MemoryCore();
let app: ServedApp;

beforeAll(async () => {
  core.load([syncJob('sync-1'), syncJob('sync-2')], 'r1');
  app = await serveApp(core);
});
afterAll(() => app.close());

const get = (path: string) => ask(app.port, { path });

test('healthz answers as long as the process does', async () => {
  expect((await get('/healthz')).status).toBe(200);
});

test('readyz answers 200 once every source has answered or failed once, and 503 before', async () => {
  expect((await get('/readyz')).status).toBe(200);
  core.isReady = false;
  expect((await get('/readyz')).status).toBe(503);
});

describe('metrics', () => {
  test('count requests by route and status, not by what callers type', async () => {
    await get('/api/v1/jobs?q=typed-by-a-caller');
    await get('/api/v1/jobs/main/ap-guangzhou/sync-typed-by-a-caller');
    await get('/api/v1/typed-by-a-caller');
    const { text, headers } = await get('/metrics');
    expect(headers['content-type']).toContain('text/plain');
    expect(text).toMatch(/syncdeck_http_request_seconds_count\{route="\/api\/v1\/jobs",status="200"\} 1\n/);
    expect(text).toMatch(
      /_count\{route="\/api\/v1\/jobs\/\{account\}\/\{region\}\/\{jobId\}",status="404"\} 1\n/,
    );
    expect(text).not.toContain('typed-by-a-caller');
  });

  test('tell size and age of each source, open streams, event loop delay and memory', async () => {
    const { text } = await get('/metrics');
    expect(text).toContain('syncdeck_jobs 2\n');
    expect(text).toContain('syncdeck_streams_open 0\n');
    expect(text).toContain('syncdeck_source_jobs{account="main",region="ap-guangzhou"} 2\n');
    expect(text).toMatch(/syncdeck_source_age_seconds\{[^}]*\} [\d.e+-]+\n/);
    expect(text).toContain('nodejs_eventloop_lag_p99_seconds');
    expect(text).toContain('process_resident_memory_bytes');
  });
});
