import { once } from 'node:events';
import { describe, expect, onTestFinished, test } from 'vitest';
import { ask } from './ask.ts';
import { eventually } from './eventually.ts';
import { liveBff } from './live-bff.ts';
import { MemoryCore } from './memory-core.ts';
import { openRaw, statuses } from './raw-request.ts';
import { readMetrics } from './read-metrics.ts';
import { serveApp } from './serve-app.ts';
import { manyJobs } from './sync-jobs.ts';

/** An app under these limits, with a few jobs. */
async function limitedApp(limits: Parameters<typeof serveApp>[2]) {
  const core = new MemoryCore();
  core.load(manyJobs(100), 'r1');
  const app = await serveApp(core, undefined, limits);
  onTestFinished(() => app.close());
  return app;
}

describe('a flood of connections', () => {
  test.each([
    ['from one address', { connectionsOfAddress: 20 }],
    ['from anywhere', { connections: 20 }],
  ])('%s is refused above the limit, and a place that becomes free is given again', async (_name, limits) => {
    const app = await limitedApp(limits);
    const open = Array.from({ length: 20 }, () => openRaw(app.port));
    await Promise.all(open.map(({ socket }) => once(socket, 'connect')));
    expect(await openRaw(app.port).closed).toBe('');
    const [first] = open;
    first?.socket.destroy();
    await eventually(async () => {
      expect((await ask(app.port, { path: '/healthz' })).status).toBe(200);
    });
  });
});

describe('a flood of requests', () => {
  test('over one connection is answered one by one, and others are served meanwhile', async () => {
    const app = await limitedApp({});
    const { socket, closed } = openRaw(app.port);
    const flood = 2000;
    socket.write('GET /api/v1/jobs?limit=1 HTTP/1.1\r\nHost: localhost\r\n\r\n'.repeat(flood - 1));
    socket.write('GET /api/v1/jobs?limit=1 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n');
    const others = await Promise.all(
      Array.from({ length: 20 }, () => ask(app.port, { path: '/api/v1/meta' })),
    );
    expect(others.map(({ status }) => status)).toEqual(others.map(() => 200));
    expect(statuses(await closed)).toEqual(Array.from({ length: flood }, () => 200));
  }, 30_000);

  test('to upstream is refused with 429 once its line is long, and the page is served meanwhile', async () => {
    const { port, close } = await liveBff({ jobs: 20 }, { DTS_REQUESTS_PER_SECOND: '5' });
    onTestFinished(close);
    const body = '{"Limit":1}';
    const head = `POST /api/v1/dts/DescribeSyncJobs HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${body.length}`;
    const { socket, closed } = openRaw(port);
    socket.write(`${head}\r\n\r\n${body}`.repeat(699));
    socket.write(`${head}\r\nConnection: close\r\n\r\n${body}`);
    const refused = 'syncdeck_upstream_refused_total{account="main",caller="pass-through"}';
    await eventually(async () => expect((await readMetrics(port)).get(refused)).toBeGreaterThan(150));
    expect((await ask(port, { path: '/api/v1/jobs' })).status).toBe(200);
    const answered = statuses(await closed);
    expect(answered).toHaveLength(700);
    expect(new Set(answered)).toEqual(new Set([200, 429]));
  }, 30_000);
});
