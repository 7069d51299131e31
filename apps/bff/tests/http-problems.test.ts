import { faultKinds, faultStatus } from '@syncdeck/contract';
import { problemSchema } from '@syncdeck/contract/schemas';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { AppError, UpstreamError } from '../src/errors/app-error.ts';
import { ask } from './ask.ts';
import { MemoryCore, ownSecret } from './memory-core.ts';
import { type ServedApp, serveApp } from './serve-app.ts';
import { syncJob } from './sync-jobs.ts';

const core = new MemoryCore();
let app: ServedApp;

beforeAll(async () => {
  core.load([syncJob('sync-1')], 'r1');
  app = await serveApp(core);
});
afterAll(() => app.close());
afterEach(() => {
  core.failure = null;
});

async function problemWith(failure: unknown) {
  core.failure = () => throwing(failure);
  const reply = await ask(app.port, { path: '/api/v1/jobs/main/ap-guangzhou/sync-1' });
  expect(reply.headers['content-type']).toBe('application/problem+json');
  const problem = problemSchema.parse(JSON.parse(reply.text));
  expect(problem.status).toBe(reply.status);
  expect(problem.requestId).toBe(reply.headers['x-request-id']);
  return { reply, problem };
}

/** Rejections may be anything, also what a linter would not let us throw. */
function throwing(failure: unknown): Promise<never> {
  return Promise.reject(failure);
}

describe('a fault of upstream', () => {
  test.each(faultKinds)('of kind %s keeps code, message and RequestId', async (kind) => {
    const { problem } = await problemWith(new UpstreamError(kind, 'Some.Code', 'what it said', 'req-1'));
    expect(problem).toMatchObject({
      type: `/problems/${kind}`,
      code: kind,
      status: faultStatus[kind],
      errors: [],
      upstream: { code: 'Some.Code', message: 'what it said', requestId: 'req-1' },
    });
  });

  test('without an answer has neither code nor RequestId', async () => {
    const { problem } = await problemWith(new UpstreamError('unavailable', null, 'reset', null));
    expect(problem.upstream).toEqual({ code: null, message: 'reset', requestId: null });
  });
});

describe('a problem', () => {
  test('of too many calls says when to come back', async () => {
    const { reply } = await problemWith(
      new AppError('too-many', 'No call was free.', { headers: { 'Retry-After': '3' } }),
    );
    expect(reply.status).toBe(429);
    expect(reply.headers['retry-after']).toBe('3');
  });

  test('of our own failure tells nothing of it, and the log has it under the same id', async () => {
    const { reply, problem } = await problemWith(new TypeError('the inside'));
    expect(problem).toMatchObject({ status: 500, code: 'internal', upstream: null });
    expect(reply.text).not.toContain('the inside');
    const line = app.log.find(({ requestId, err }) => requestId === problem.requestId && err !== undefined);
    expect(JSON.stringify(line)).toContain('the inside');
  });

  test.each([null, undefined, 'text', 7, { status: 200 }, Object.assign(new Error('x'), { status: 302 })])(
    'comes of whatever was thrown: %j',
    async (thrown) => {
      expect((await problemWith(thrown ?? Object.create(null))).problem.code).toBe('internal');
    },
  );

  test('shows none of our own secrets, wherever they stood', async () => {
    const { reply } = await problemWith(
      new UpstreamError('credential', `Bad.${ownSecret}`, `${ownSecret} is wrong`, ownSecret),
    );
    expect(reply.text).not.toContain(ownSecret);
    const query = await ask(app.port, { path: `/api/v1/jobs?${ownSecret}=1&limit=${ownSecret}` });
    expect(query.text).not.toContain(ownSecret);
    expect(query.text).toContain('***');
  });
});

describe('an answer', () => {
  test('shows none of our own secrets, wherever upstream put them', async () => {
    const secretive = new MemoryCore();
    secretive.load([syncJob('sync-1', { JobName: `x ${ownSecret} y` })], 'r1');
    const served = await serveApp(secretive);
    try {
      const one = '/api/v1/jobs/main/ap-guangzhou/sync-1';
      for (const path of ['/api/v1/jobs', '/api/v1/jobs?format=csv', one, `${one}/raw`]) {
        const reply = await ask(served.port, { path });
        expect(reply.text).toContain('x *** y');
        expect(reply.text).not.toContain(ownSecret);
      }
    } finally {
      await served.close();
    }
  });
});

describe('the access log', () => {
  test('has one line a request: id, method, target, status, time, and no header', async () => {
    const secret = 'header-value-that-must-not-be-logged';
    const reply = await ask(app.port, {
      path: '/api/v1/jobs?q=a',
      headers: { Cookie: secret, 'X-Y': secret },
    });
    const lines = app.log.filter(({ requestId }) => requestId === reply.headers['x-request-id']);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({
      method: 'GET',
      target: '/api/v1/jobs?q=a',
      status: 200,
      ms: expect.any(Number),
    });
    expect(JSON.stringify(app.log)).not.toContain(secret);
  });

  test('keeps what the caller sent inside a JSON string', async () => {
    const path = '/api/v1/jobs?q=%0a{%22level%22:60}"},{"a":"b';
    const reply = await ask(app.port, { path });
    const line = app.log.find(({ requestId }) => requestId === reply.headers['x-request-id']);
    expect(line?.target).toBe(path);
  });
});
