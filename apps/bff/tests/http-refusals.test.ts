import { once } from 'node:events';
import { connect } from 'node:net';
import { problemSchema } from '@syncdeck/contract/schemas';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask, type Question, type Reply } from './ask.ts';
import { MemoryCore } from './memory-core.ts';
import { type ServedApp, serveApp } from './serve-app.ts';
import { syncJob } from './sync-jobs.ts';

const core = new MemoryCore();
let app: ServedApp;

beforeAll(async () => {
  core.load([syncJob('sync-1')], 'r1');
  app = await serveApp(core);
});
afterAll(() => app.close());

const send = (question: Question) => ask(app.port, question);
const paths = [
  '/',
  '/jobs',
  '/api/v1/meta',
  '/api/v1/jobs',
  '/api/v1/stream',
  '/api/openapi.json',
  '/metrics',
  '/api/x',
];

function expectProblem(reply: Reply, status: number, code: string): void {
  expect(reply.status).toBe(status);
  expect(reply.headers['content-type']).toBe('application/problem+json');
  const problem = problemSchema.parse(JSON.parse(reply.text));
  expect(problem).toMatchObject({ type: `/problems/${code}`, status, code, upstream: null });
  expect(problem.requestId).toBe(reply.headers['x-request-id']);
}

/** A request written by hand, for what no client would send. */
async function sendRaw(text: string): Promise<string> {
  const socket = connect(app.port, '127.0.0.1');
  socket.setEncoding('utf8');
  let answer = '';
  socket.on('data', (chunk: string) => {
    answer += chunk;
  });
  socket.end(text);
  await once(socket, 'close');
  return answer;
}

describe('a host that is not ours', () => {
  test.each(paths)('is a wrong-host problem on %s', async (path) => {
    for (const Host of ['evil.example', 'localhost.evil.example', '10.0.0.1'])
      expectProblem(await send({ path, headers: { Host } }), 421, 'wrong-host');
  });

  test.each(['/healthz', '/readyz'])('is let through on %s, for probes', async (path) => {
    expect((await send({ path, headers: { Host: 'pod-7.internal' } })).status).toBe(200);
  });

  test.each(['localhost', 'localhost:1', '127.0.0.1:99', '[::1]'])('is not %s', async (Host) => {
    expect((await send({ path: '/api/v1/meta', headers: { Host } })).status).toBe(200);
  });

  test('is also one that is missing', async () => {
    for (const version of ['1.0', '1.1'])
      expect(await sendRaw(`GET /api/v1/meta HTTP/${version}\r\nConnection: close\r\n\r\n`)).toMatch(
        /^HTTP\/1.1 421 /,
      );
  });
});

describe('a request from another site', () => {
  const apiPaths = paths.filter((path) => path.startsWith('/api/'));
  test.each(apiPaths)('is forbidden on %s', async (path) => {
    for (const site of ['cross-site', 'same-site', '', 'Same-Origin', 'same-origin, none'])
      expectProblem(await send({ path, headers: { 'Sec-Fetch-Site': site } }), 403, 'forbidden');
    for (const Origin of ['null', 'http://evil.example', 'https://localhost', ''])
      expectProblem(await send({ path, headers: { Origin } }), 403, 'forbidden');
  });

  test('is told by Sec-Fetch-Site alone where that is sent', async () => {
    const headers = { 'Sec-Fetch-Site': 'same-origin', Origin: 'http://evil.example' };
    expect((await send({ path: '/api/v1/meta', headers })).status).toBe(200);
  });

  test('is not our own page, a typed address, or a client without an Origin', async () => {
    const ours = [
      { 'Sec-Fetch-Site': 'same-origin' },
      { 'Sec-Fetch-Site': 'none' },
      { Host: 'localhost:8080', Origin: 'http://localhost:8080' },
      {},
    ];
    for (const headers of ours) expect((await send({ path: '/api/v1/meta', headers })).status).toBe(200);
  });

  test('may open the page, which links from elsewhere lead to', async () => {
    const reply = await send({ path: '/jobs', headers: { 'Sec-Fetch-Site': 'cross-site' } });
    expect(reply.status).toBe(503);
  });
});

describe('a path of the API that is not canonical or not there', () => {
  test.each([
    '/api',
    '/api/',
    '/api/v1',
    '/api/v2/jobs',
    '/api/v1/jobs/',
    '//api/v1/jobs',
    '/api//v1/jobs',
    '/api/v1//jobs',
    '/API/v1/jobs',
    '/api/V1/jobs',
    '/api/v1/Jobs',
    '/%61pi/v1/jobs',
    '/api/v1/%6Aobs',
    '/./api/v1/jobs',
    '/api/./v1/jobs',
    '/api/%2e/v1/jobs',
    '/assets/../api/v1/jobs',
    '/api/%2e%2e/healthz',
    '/api/..%2fhealthz',
    '/api/v1/jobs/main/ap-guangzhou',
    '/api/v1/jobs/main%2Fap-guangzhou/sync-1',
    '/api/v1/jobs/main/ap-guangzhou/sync-1/',
    '/api/v1/jobs/main/ap-guangzhou/sync-1%2Fraw',
    '/api/v1/jobs/main/ap-guangzhou/sync-1/history/x',
    '/api/v1/jobs/main/ap-guangzhou/%00',
    '/api/v1/jobs/main/ap-guangzhou/%zz',
    '/api/v1/jobs/main/ap-guangzhou/%E0%A4%A',
    '/api/v1/jobs;a=b',
    '/api/v1/dts/StopSyncJob',
    '/api/v1/dts/describesyncjobs',
    '/api/v1/dts/',
    '/api/__proto__',
    '/api/constructor',
  ])('%s is refused, whatever the method', async (path) => {
    expectProblem(await send({ path }), 404, 'not-found');
    expectProblem(await send({ path, method: 'POST' }), 404, 'not-found');
  });

  test('with an escape that is no UTF-8 is refused', async () => {
    const reply = await send({ path: '/api/v1/jobs/main/ap-guangzhou/%E0%A4' });
    expectProblem(reply, 400, 'bad-request');
  });
});

describe('a wrong method', () => {
  test.each([
    ['/api/v1/meta', 'GET, HEAD'],
    ['/api/v1/jobs', 'GET, HEAD'],
    ['/api/v1/jobs/main/ap-guangzhou/sync-1', 'GET, HEAD'],
    ['/api/v1/jobs/main/ap-guangzhou/sync-1/raw', 'GET, HEAD'],
    ['/api/v1/stream', 'GET, HEAD'],
    ['/api/openapi.json', 'GET, HEAD'],
    ['/healthz', 'GET, HEAD'],
    ['/readyz', 'GET, HEAD'],
    ['/metrics', 'GET, HEAD'],
    ['/', 'GET, HEAD'],
    ['/jobs', 'GET, HEAD'],
  ])('on %s is 405 and says what it takes', async (path, allow) => {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND']) {
      const reply = await send({ path, method });
      expectProblem(reply, 405, 'method');
      expect(reply.headers.allow).toBe(allow);
    }
  });

  test('on the pass-through is any but POST', async () => {
    for (const method of ['GET', 'HEAD', 'PUT', 'OPTIONS']) {
      const reply = await send({ path: '/api/v1/dts/DescribeSyncJobs', method });
      expect(reply.status).toBe(405);
      expect(reply.headers.allow).toBe('POST');
    }
  });
});

describe('every answer', () => {
  test.each([...paths, '/healthz', '/assets/missing.js'])(
    'of %s carries the security headers',
    async (path) => {
      const reply = await send({ path, method: 'HEAD' });
      expect(reply.headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
      });
      const policy = String(reply.headers['content-security-policy']);
      expect(policy).toContain("script-src 'self';");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toMatch(/unsafe|upgrade-insecure-requests|\*/);
      expect(reply.headers).not.toHaveProperty('x-powered-by');
      expect(reply.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
    },
  );

  test('has a request id of ours, not of the caller', async () => {
    const reply = await send({ path: '/api/v1/meta', headers: { 'X-Request-Id': 'mine' } });
    expect(reply.headers['x-request-id']).not.toBe('mine');
  });
});

describe('a request that is hardly HTTP', () => {
  test('with another address as its target is refused', async () => {
    const target = 'http://evil.example/api/v1/jobs';
    expect(await sendRaw(`GET ${target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`)).toMatch(
      /^HTTP\/1.1 404 /,
    );
  });

  test('with "*" as its target is refused', async () => {
    expect(await sendRaw('OPTIONS * HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n')).toMatch(
      /^HTTP\/1.1 404 /,
    );
  });

  test('with a header of 20 KB is refused by the server', async () => {
    const answer = await sendRaw(`GET / HTTP/1.1\r\nHost: localhost\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1.1 431 /);
    expect(answer).toContain('"status":431');
  });

  test.each(['GET /\x01 HTTP/1.1\r\nHost: localhost\r\n\r\n', 'nonsense\r\n\r\n'])(
    'and never becomes a request, %j, is told so as a problem',
    async (text) => {
      const answer = await sendRaw(text);
      expect(answer).toMatch(/^HTTP\/1.1 400 /);
      expect(problemSchema.parse(JSON.parse(answer.split('\r\n\r\n')[1] ?? '')).status).toBe(400);
    },
  );

  test('and stops halfway leaves the server answering others', async () => {
    await sendRaw(
      'POST /api/v1/dts/DescribeSyncJobs HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{',
    );
    expect((await send({ path: '/healthz' })).status).toBe(200);
  });
});
