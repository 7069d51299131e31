import { jobPageSchema, problemSchema } from '@syncdeck/contract/schemas';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from './ask.ts';
import { testCredential } from './collected-core.ts';
import { eventually } from './eventually.ts';
import { type LiveBff, liveBff } from './live-bff.ts';
import { StreamClient } from './read-stream.ts';

const { secretId, secretKey } = testCredential;
const echoed = [
  `plain ${secretId} ${secretKey}`,
  `url ${encodeURIComponent(`${secretId}/${secretKey}`)}`,
  `basic ${Buffer.from(`${secretId}:${secretKey}`).toString('base64')}`,
  `inner ${Buffer.from(`{"id":"${secretId}","key":"${secretKey}"}`).toString('base64url')}`,
].join(' | ');
const injected = '\n{"level":"fatal","msg":"forged"}\r\u001b]0;title\u0007\u009b2J\u2028\u202e';
/** No part of them long enough to be of use is to leave. */
const leaks = [secretId, secretKey, ...[secretId, secretKey].map((secret) => secret.slice(8))].flatMap(
  (text) => [text, Buffer.from(text).toString('base64').slice(0, 16)],
);
let app: LiveBff;

beforeAll(async () => {
  app = await liveBff({ jobs: 3 }, {}, ({ faults }) => {
    faults.set({ kind: 'error', code: 'AuthFailure.SecretIdNotFound', message: `${echoed}${injected}` });
  });
  await eventually(async () => expect((await ask(app.port, { path: '/readyz' })).status).toBe(200));
});
afterAll(() => app.close());

function expectNoLeak(text: string): void {
  expect(text).toContain('***');
  for (const leak of leaks) expect(text).not.toContain(leak);
}

describe("an error of upstream's that echoes our own credentials, in whatever form", () => {
  test('tells none of them in a list, and keeps the rest to the letter', async () => {
    const { text } = await ask(app.port, { path: '/api/v1/jobs' });
    expectNoLeak(text);
    const message = jobPageSchema.parse(JSON.parse(text)).sources[0]?.error?.message;
    expect(message).toMatch(/^plain \*\*\* \*\*\* \| url \*\*\*%2F\*\*\* \| basic /);
    expect(message?.endsWith(injected)).toBe(true);
  });

  test('tells none of them in a problem', async () => {
    const { text, status } = await ask(app.port, { path: '/api/v1/jobs/main/ap-guangzhou/sync-none' });
    expect(status).toBe(502);
    expectNoLeak(text);
    expect(problemSchema.parse(JSON.parse(text)).upstream?.message).toContain('plain *** ***');
  });

  test('tells none of them through the pass-through', async () => {
    const headers = { 'Content-Type': 'application/json' };
    const path = '/api/v1/dts/DescribeSyncJobs';
    const { text, status } = await ask(app.port, { method: 'POST', path, headers, body: '{}' });
    expect(status).toBe(200);
    expectNoLeak(text);
  });

  test('tells none of them in the stream', async () => {
    const client = await StreamClient.open(app.port);
    await client.until(() => client.events.length > 0);
    expectNoLeak(JSON.stringify(client.events));
    client.close();
  });

  test('tells none of them in the log', () => {
    expectNoLeak(app.log.join(''));
  });
});

describe("an error of upstream's that holds line ends and sequences for terminals", () => {
  test('is one line of the log, without any of them, that reads back to the same text', () => {
    const lines = app.log.filter((line) => line.includes('SecretIdNotFound'));
    expect(lines.length).toBeGreaterThan(0);
    for (const line of app.log) {
      expect(line.slice(0, -1)).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\u202e]/u);
      expect(JSON.parse(line).msg).not.toBe('forged');
    }
    expect(JSON.parse(lines[0] ?? '').err.message.endsWith(injected)).toBe(true);
  });
});

test('what a caller sends in its target is one line of the log without any of them', async () => {
  const path = '/api/v1/jobs?q=%0A%1B%5B2J%C2%9B2J%E2%80%A8&jobId="},{"level":"fatal';
  const reply = await ask(app.port, { path, headers: { 'X-Y': '\u009b2J' } });
  expect(reply.status).toBe(200);
  const line = await eventually(() => {
    const found = app.log.find((text) => text.includes(String(reply.headers['x-request-id'])));
    expect(found).toBeDefined();
    return found ?? '';
  });
  expect(JSON.parse(line)).toMatchObject({ level: 'info', target: path });
  expect(line.slice(0, -1)).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u);
});
