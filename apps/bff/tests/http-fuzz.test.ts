import { mkdirSync, writeFileSync } from 'node:fs';
import { Agent } from 'node:http';
import { dirname, join } from 'node:path';
import { exactNames, numberRangeNames, sortNames, timeRangeNames } from '@syncdeck/contract';
import { type Simulator, startSimulator } from '@syncdeck/simulator';
import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask } from './ask.ts';
import { testCredential } from './collected-core.ts';
import { eventually } from './eventually.ts';
import { apiDocumentSchema } from './fuzz/api-document.ts';
import { type FuzzRequest, fuzzRequests } from './fuzz/requests.ts';
import { judge } from './fuzz/verdict.ts';
import { bundleServer, type ServerProcess, startServer } from './server-process.ts';

const canary = 'canary-that-must-not-leave';
const ownSecrets = [testCredential.secretId, testCredential.secretKey];
const secrets = [canary, ...ownSecrets];
/** Requests under way at once, as many as stand in one run. */
const together = 100;
const runs = 200;
const agent = new Agent({ keepAlive: true, maxSockets: 32 });
let simulator: Simulator;
let server: ServerProcess;
let port: number;

beforeAll(async () => {
  simulator = await startSimulator({
    credentials: [testCredential],
    regions: ['ap-guangzhou', 'ap-shanghai'],
    jobs: 120,
    requestsPerSecond: 1000,
    canary,
  });
  const bundle = await bundleServer('fuzz-test');
  const web = join(dirname(bundle), 'web');
  mkdirSync(web, { recursive: true });
  writeFileSync(join(web, 'index.html'), '<!doctype html>');
  server = startServer(bundle, {
    TENCENTCLOUD_SECRET_ID: testCredential.secretId,
    TENCENTCLOUD_SECRET_KEY: testCredential.secretKey,
    DTS_ENDPOINT: simulator.url,
    DTS_REGIONS: simulator.regions.join(','),
    DTS_REQUESTS_PER_SECOND: '100',
    DTS_TIMEOUT_MS: '300',
    DTS_REFRESH_SECONDS: '5',
  });
  port = Number(new URL(await server.url()).port);
  await eventually(async () => {
    expect((await ask(port, { path: '/readyz' })).status).toBe(200);
  });
}, 60_000);
afterAll(async () => {
  agent.destroy();
  server.child.kill('SIGTERM');
  await server.code;
  await simulator.close();
});

/** Upstream fails in every way, now and then, and tells our own SecretId. */
function letUpstreamFail(): void {
  const message = `no such key ${testCredential.secretId} \u001b[31m\n${encodeURIComponent(testCredential.secretKey)}`;
  simulator.faults.set({ kind: 'error', code: 'InternalError', message, rate: 0.05 });
  simulator.faults.set({ kind: 'error', code: 'AuthFailure.SecretIdNotFound', message, rate: 0.02 });
  simulator.faults.set({ kind: 'broken-json', rate: 0.02, seed: 2 });
  simulator.faults.set({ kind: 'reset', rate: 0.02, seed: 3 });
  simulator.faults.set({ kind: 'hang', rate: 0.01, seed: 4 });
}

const jobIds = () =>
  simulator.world
    .list('ap-guangzhou')
    .flatMap(({ JobId }) => JobId ?? [])
    .slice(0, 6);

const seen = new Set<number>();

async function send(request: FuzzRequest): Promise<void> {
  const { operation: _operation, ...question } = request;
  try {
    const reply = await ask(port, question, agent);
    seen.add(reply.status);
    judge(request, reply, secrets);
  } catch (error) {
    throw new Error(`${JSON.stringify(question)}: ${String(error)}`, { cause: error });
  }
}

test('of 20,000 requests made from the OpenAPI document, none breaks a rule of the API or the server', async () => {
  const document = apiDocumentSchema.parse(JSON.parse((await ask(port, { path: '/api/openapi.json' })).text));
  const ranges = ['60..', '..5', '0..100', '7', '5..1'];
  const times = ['-7d..', '..30d', '2026-11-24', '2026-01-01T00:00:00Z..', '..'];
  const known = {
    ...Object.fromEntries(exactNames.map((name) => [name, ['', 'Running', '!Failed', 'mysql', 'team']])),
    ...Object.fromEntries(numberRangeNames.map((name) => [name, ranges])),
    ...Object.fromEntries(timeRangeNames.map((name) => [name, times])),
    account: ['main'],
    region: ['ap-guangzhou', 'ap-shanghai'],
    jobId: [...jobIds(), 'sync-unknown'],
    sort: [...sortNames, '-lagSeconds,jobName'],
    limit: ['1', '3', '20', 'all'],
    offset: ['0', '5', '500'],
    around: [`main/ap-guangzhou/${jobIds()[0]}`],
    format: ['json', 'csv'],
    lang: ['en', 'zh-CN'],
    q: ['sync', 'mysql%20kafka', '%EF%BC%AD'],
  };
  letUpstreamFail();
  let sent = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(fuzzRequests({ document, known, secrets: ownSecrets }), {
        minLength: together,
        maxLength: together,
      }),
      async (requests) => {
        sent += requests.length;
        await Promise.all(requests.map(send));
      },
    ),
    { numRuns: runs },
  );
  expect(sent).toBe(together * runs);
  // Every kind of answer was among them, so that the rules had something to hold.
  expect([...seen]).toEqual(expect.arrayContaining([200, 304, 400, 404, 405, 413, 415, 502, 504]));
}, 300_000);

test('afterwards the server lives, its log is whole lines of JSON, and tells of no fault of its own', async () => {
  expect((await ask(port, { path: '/healthz' })).status).toBe(200);
  expect(server.child.exitCode).toBeNull();
  const lines = server.output().trimEnd().split('\n');
  // What machines poll is logged below this level.
  expect(lines.length).toBeGreaterThan((together * runs) / 2);
  for (const line of lines) {
    const { level }: { level?: unknown } = Object(JSON.parse(line));
    expect(['info', 'warn', 'debug'], line).toContain(level);
    expect(line).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u);
  }
  for (const secret of secrets) expect(server.output()).not.toContain(secret);
});
