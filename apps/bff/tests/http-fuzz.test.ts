import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { apiPaths, exactNames, numberRangeNames, singleNames, timeRangeNames } from '@syncdeck/contract';
import { problemSchema } from '@syncdeck/contract/schemas';
import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask, type Question } from './ask.ts';
import { MemoryCore } from './memory-core.ts';
import { type ServedApp, serveApp } from './serve-app.ts';
import { syncJob } from './sync-jobs.ts';

const core = new MemoryCore();
let app: ServedApp;
let webRoot: string;

beforeAll(async () => {
  webRoot = mkdtempSync(join(tmpdir(), 'syncdeck-web-'));
  writeFileSync(join(webRoot, 'index.html'), '<!doctype html>');
  core.load([syncJob('sync-1'), syncJob('sync-2', { JobName: '<script>alert(1)</script>' })], 'r1');
  app = await serveApp(core, webRoot);
});
afterAll(async () => {
  await app.close();
  rmSync(webRoot, { recursive: true });
});

/** Bytes that an HTTP client can send in a target. */
const targetBytes = fc.string({
  unit: fc.integer({ min: 0x21, max: 0x7e }).map((code) => String.fromCharCode(code)),
  maxLength: 20,
});
const hostileText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 20 }).map((text) => encodeURIComponent(text)),
  targetBytes,
  fc.constantFrom(
    '%',
    '%zz',
    '%00',
    '%E0%A4',
    '..',
    '%2e%2e',
    '%2F',
    '__proto__',
    'constructor',
    '*',
    '"<script>',
  ),
);
const names = [
  ...exactNames,
  ...numberRangeNames,
  ...timeRangeNames,
  ...singleNames,
  'cols',
  '__proto__',
  'nope',
];
const value = fc.oneof(
  hostileText,
  fc.constantFrom(
    '',
    'Running',
    '!Running',
    '60..',
    '..',
    '-7d..',
    '2026-11-24',
    '9e9',
    'all',
    '-lagSeconds',
    'csv',
    'main/x/y',
  ),
);
const query = fc
  .array(fc.tuple(fc.constantFrom(...names), value), { maxLength: 5 })
  .map((pairs) => pairs.map(([name, text]) => `${name}=${text}`).join('&'));
const path = fc.oneof(
  fc
    .tuple(fc.constantFrom(...Object.values(apiPaths)), hostileText)
    .map(([template, text]) => template.replaceAll(/\{\w+\}/g, () => text)),
  fc
    .array(fc.oneof(hostileText, fc.constantFrom('api', 'v1', 'jobs', 'assets', '', '.')), { maxLength: 5 })
    .map((parts) => `/${parts.join('/')}`),
);
const headerValue = fc.string({
  unit: fc.integer({ min: 0x20, max: 0x7e }).map((code) => String.fromCharCode(code)),
  maxLength: 30,
});
const headers = fc.dictionary(
  fc.constantFrom(
    'Accept',
    'Accept-Encoding',
    'Accept-Language',
    'If-None-Match',
    'Last-Event-ID',
    'Range',
    'Cookie',
    'X-Request-Id',
  ),
  headerValue,
  { maxKeys: 3 },
);
const body = fc.oneof(
  fc.json(),
  fc.string(),
  fc.constantFrom('{"__proto__":{}}', '{"Limit":1e999}', '['.repeat(9000)),
);

const question: fc.Arbitrary<Question> = fc.oneof(
  fc.record({
    method: fc.constantFrom('GET', 'GET', 'GET', 'HEAD', 'POST', 'PUT', 'OPTIONS', 'DELETE'),
    path: fc.tuple(path, query).map(([at, text]) => (text === '' ? at : `${at}?${text}`)),
    headers,
  }),
  fc.record({
    method: fc.constant('POST'),
    path: fc.constant(apiPaths.describeSyncJobs),
    headers: fc.constantFrom({ 'Content-Type': 'application/json' }, { 'Content-Type': 'text/plain' }, {}),
    body,
  }),
);

test('whatever is asked, nothing fails on our side, and every refusal of the API is a problem', async () => {
  await fc.assert(
    fc.asyncProperty(question, async (asked) => {
      const reply = await ask(app.port, asked);
      expect(reply.status).toBeLessThan(500);
      expect(reply.headers['x-content-type-options']).toBe('nosniff');
      if (reply.status < 400 || asked.method === 'HEAD') return;
      if (reply.headers['content-type'] === 'text/plain; charset=utf-8') {
        expect(reply.status).toBe(404);
        return;
      }
      expect(reply.headers['content-type']).toBe('application/problem+json');
      expect(problemSchema.parse(JSON.parse(reply.text)).status).toBe(reply.status);
    }),
    { numRuns: 500 },
  );
}, 60_000);
