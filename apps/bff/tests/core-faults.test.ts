import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Fault } from '@syncdeck/simulator';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { collectedCore, testCredential, upstreamIds } from './collected-core.ts';
import { eventually } from './eventually.ts';

const still = { clock: { startAt: Date.UTC(2026, 0, 5, 4) } } as const;
const onePass = { DTS_TIMEOUT_MS: '600', DTS_REFRESH_SECONDS: '60' };

/** An answer of one job, and this behind what it says. */
const answerWith = (beside: string) =>
  `{"Response":{"TotalCount":1,"JobList":[{"JobId":"sync-1"}],"RequestId":"r"${beside}}}`;

interface Case {
  fault: Fault;
  kind: string;
  code: string | null;
  says: RegExp;
  /** Calls of one pass whose first page fails. */
  calls: number;
}

const cases: Case[] = [
  {
    fault: { kind: 'error', code: 'RequestLimitExceeded.UinLimitExceeded' },
    kind: 'throttled',
    code: 'RequestLimitExceeded.UinLimitExceeded',
    says: /./,
    calls: 1,
  },
  {
    fault: { kind: 'error', code: 'AuthFailure.SecretIdNotFound' },
    kind: 'credential',
    code: 'AuthFailure.SecretIdNotFound',
    says: /./,
    calls: 1,
  },
  {
    fault: { kind: 'clock', offsetMs: 600_000 },
    kind: 'clock',
    code: 'AuthFailure.SignatureExpire',
    says: /clock is (599|600|601) s behind upstream's/,
    calls: 1,
  },
  {
    fault: { kind: 'error', code: 'AuthFailure.UnauthorizedOperationError' },
    kind: 'permission',
    code: 'AuthFailure.UnauthorizedOperationError',
    says: /./,
    calls: 1,
  },
  {
    fault: { kind: 'error', code: 'ActionOffline' },
    kind: 'request',
    code: 'ActionOffline',
    says: /./,
    calls: 1,
  },
  {
    fault: { kind: 'error', code: 'InternalError.DatabaseError' },
    kind: 'unavailable',
    code: 'InternalError.DatabaseError',
    says: /./,
    calls: 3,
  },
  { fault: { kind: 'status', status: 503 }, kind: 'unavailable', code: null, says: /HTTP 503/, calls: 3 },
  { fault: { kind: 'html' }, kind: 'unavailable', code: null, says: /page/, calls: 3 },
  { fault: { kind: 'broken-json' }, kind: 'unavailable', code: null, says: /broken JSON/, calls: 3 },
  { fault: { kind: 'empty-object' }, kind: 'unavailable', code: null, says: /no answer/, calls: 3 },
  { fault: { kind: 'reset' }, kind: 'unavailable', code: null, says: /./, calls: 3 },
  { fault: { kind: 'truncated' }, kind: 'unavailable', code: null, says: /broke off/, calls: 3 },
  { fault: { kind: 'hang' }, kind: 'timeout', code: null, says: /600 ms/, calls: 3 },
  { fault: { kind: 'stall' }, kind: 'timeout', code: null, says: /600 ms/, calls: 3 },
  { fault: { kind: 'status', status: 404 }, kind: 'request', code: null, says: /HTTP 404/, calls: 1 },
];

describe('a fault of upstream', { timeout: 60_000 }, () => {
  test.each(cases)(
    '$fault.kind $fault.code $fault.status is $kind',
    async ({ fault, kind, code, says, calls }) => {
      const { simulator, until } = await collectedCore({ ...still, jobs: 5 }, onePass, ({ faults }) => {
        faults.set(fault);
      });
      const { error } = await until('failed');
      expect(error).toMatchObject({ kind, code });
      expect(error?.message).toMatch(says);
      expect(simulator.calls.total).toBe(calls);
    },
  );

  test('refused connections are unavailable, and the source recovers by itself', async () => {
    const { simulator, until } = await collectedCore({ ...still, jobs: 5 });
    await until('fresh');
    const id = simulator.faults.set({ kind: 'refused' });
    await simulator.faults.settled();
    expect((await until('stale')).error).toMatchObject({ kind: 'unavailable', code: null });
    simulator.faults.clear(id);
    await simulator.faults.settled();
    await until('fresh');
  });

  test('a redirect is not followed', async () => {
    const { simulator, until } = await collectedCore({ ...still, jobs: 5 }, {}, ({ faults }) => {
      faults.set({ kind: 'redirect' });
    });
    expect((await until('failed')).error).toMatchObject({ kind: 'unavailable', message: /redirect/ });
    expect(simulator.calls.list().filter((call) => call.action !== 'DescribeSyncJobs')).toEqual([]);
  });

  test('a redirect to another host carries nothing there', async () => {
    const { url, asked } = await elsewhere();
    const { until } = await collectedCore({ ...still, jobs: 5 }, {}, ({ faults }) => {
      faults.set({ kind: 'redirect', location: `${url}/sign-in` });
    });
    await until('failed');
    expect(asked).toEqual([]);
  });

  test('http_proxy is not used', async () => {
    const { url, asked: proxied } = await elsewhere();
    vi.stubEnv('http_proxy', url);
    onTestFinished(() => void vi.unstubAllEnvs());
    const { until } = await collectedCore({ ...still, jobs: 5 });
    await until('fresh');
    expect(proxied).toEqual([]);
  });

  test('one that strikes twice is repaired within the pass', async () => {
    const { simulator, until, source } = await collectedCore({ ...still, jobs: 5 }, {}, ({ faults }) => {
      faults.set({ kind: 'status', status: 502, times: 2 });
    });
    await eventually(() => expect(source().state).not.toBe('loading'));
    expect(await until('fresh')).toMatchObject({ received: 5 });
    const at = simulator.calls.list().map((call) => call.at);
    expect((at[1] ?? 0) - (at[0] ?? 0)).toBeGreaterThanOrEqual(90);
  });

  test('an answer that is too large is asked again at once in halves', async () => {
    const { simulator, rows, until } = await collectedCore({ ...still, jobs: 180 }, {}, ({ faults }) => {
      faults.set({ kind: 'too-large', above: 30 });
    });
    await until('fresh');
    expect(
      rows()
        .map((row) => row.jobId)
        .toSorted(),
    ).toEqual(upstreamIds(simulator));
    const limits = simulator.calls
      .list()
      .map(({ params }) => JSON.stringify(params).match(/"Limit":(\d+)/)?.[1]);
    expect(limits.slice(0, 3)).toEqual(['100', '50', '25']);
  });

  test('an answer over 32 MB is cut off and asked again in halves', async () => {
    const { simulator, rows, until } = await collectedCore({ ...still, jobs: 20 }, {}, ({ faults }) => {
      faults.set({ kind: 'oversized', times: 1 });
    });
    await until('fresh');
    expect(rows()).toHaveLength(20);
    expect(simulator.calls.list()[1]?.params).toMatchObject({ Limit: 50 });
  });

  test('an answer above 1 MB is read like any other, off the event loop', async () => {
    const { rows, until } = await collectedCore({ ...still, jobs: 20 }, {}, ({ faults }) => {
      faults.set({ kind: 'oversized', bytes: 20 * 1024 * 1024 });
    });
    await until('fresh');
    expect(rows()).toHaveLength(20);
  });

  test('throttling halves the rate, and whole passes let it grow back', async () => {
    const { simulator, until } = await collectedCore(
      { ...still, jobs: 1000 },
      { DTS_REQUESTS_PER_SECOND: '8' },
      ({ faults }) => {
        faults.set({ kind: 'error', code: 'RequestLimitExceeded', times: 1, after: 1 });
      },
    );
    await until('stale');
    const throttledAt =
      simulator.calls.list().find((call) => call.outcome === 'RequestLimitExceeded')?.at ?? 0;
    await until('fresh');
    await eventually(
      () => expect(busiestSecond(simulator.calls.list().map((call) => call.at))).toBeGreaterThanOrEqual(6),
      40_000,
    );
    const slow = simulator.calls
      .list()
      .filter((call) => call.at > throttledAt + 1000 && call.at < throttledAt + 2500);
    expect(busiestSecond(slow.map((call) => call.at))).toBeLessThanOrEqual(4);
  });

  test('a source that keeps failing makes one attempt a refresh', async () => {
    const { simulator } = await collectedCore({ ...still, jobs: 5 }, {}, ({ faults }) => {
      faults.set({ kind: 'status', status: 500 });
    });
    await eventually(() => expect(simulator.calls.total).toBeGreaterThanOrEqual(13), 20_000);
    const at = simulator.calls.list().map((call) => call.at);
    // Three passes of three attempts, then one attempt a second.
    const gaps = at.slice(10).map((time, index) => time - (at[9 + index] ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThan(900);
  });

  test('a source that hangs keeps no other waiting', async () => {
    const regions = ['ap-guangzhou', 'ap-shanghai'];
    const { until, source } = await collectedCore({ ...still, jobs: 20, regions }, {}, ({ faults }) => {
      faults.set({ kind: 'hang', regions: ['ap-guangzhou'] });
    });
    await until('fresh', 'ap-shanghai');
    expect(source('ap-guangzhou').state).toBe('loading');
  });

  test('our own credentials are masked in upstream messages and in the log', async () => {
    const { log, until } = await collectedCore({ ...still, jobs: 5 }, {}, ({ faults }) => {
      const message = `no such key ${testCredential.secretId} / ${testCredential.secretKey}`;
      faults.set({ kind: 'error', code: 'AuthFailure.SecretIdNotFound', message });
    });
    expect((await until('failed')).error?.message).toBe('no such key *** / ***');
    expect(log.join('')).toContain('no such key *** / ***');
    expect(log.join('')).not.toContain(testCredential.secretKey);
  });

  test('an endless message of upstream is kept to 2,000 characters, none of them of a credential', async () => {
    const { log, until } = await collectedCore({ ...still, jobs: 5 }, {}, ({ faults }) => {
      const message = `${'x'.repeat(1990)}${testCredential.secretKey}${'y'.repeat(900_000)}`;
      faults.set({ kind: 'error', code: 'AuthFailure.SecretIdNotFound', message });
    });
    const { error } = await until('failed');
    expect(error?.message).toBe(`${'x'.repeat(1990)}***${'y'.repeat(6)}…`);
    expect(log.join('').length).toBeLessThan(100_000);
  });

  test('an answer with megabytes beside its jobs is none, though one with white space is', async () => {
    const { simulator, until, rows } = await collectedCore({ jobs: 0 }, {}, ({ faults }) => {
      const body = answerWith(`,"Junk":[${'0,'.repeat(800_000)}0]`);
      faults.set({ kind: 'status', status: 200, body });
    });
    expect((await until('failed')).error).toMatchObject({ kind: 'unavailable', message: /over 1 MB beside/ });
    simulator.faults.clear();
    simulator.faults.set({ kind: 'status', status: 200, body: answerWith(' '.repeat(2_000_000)) });
    await until('fresh');
    expect(rows()).toHaveLength(1);
  });
});

function busiestSecond(times: readonly number[]): number {
  return Math.max(0, ...times.map((from) => times.filter((at) => at >= from && at < from + 1000).length));
}

/** A server that no call may reach, and what reached it; ends with the test. */
async function elsewhere(): Promise<{ url: string; asked: string[] }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.end();
  });
  server.on('connect', (request, socket) => {
    asked.push(request.url ?? '');
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}
