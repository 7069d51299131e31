import type { FaultKind, SourceState } from '@syncdeck/contract';
import type { Fault } from '@syncdeck/simulator';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ManySources } from './many-sources.ts';

const refreshMs = 1000;
const timeoutMs = 1000;
/** The longest waits before the two retries of a pass. */
const backOffMs = 300 + 600;
const calm = 'ap-calm';

interface Told {
  fault: Fault;
  kind: FaultKind;
  code: string | null;
  message: RegExp;
  /** Calls of one pass that it strikes; null where no call arrives. */
  calls: number | null;
  hasRequestId: boolean;
}

function shape(fault: Fault, message: RegExp, more: Partial<Told> = {}): Told {
  return { fault, message, kind: 'unavailable', code: null, calls: 3, hasRequestId: false, ...more };
}

function coded(code: string, kind: FaultKind, calls = 1): Told {
  return { fault: { kind: 'error', code }, kind, code, message: /\S/, calls, hasRequestId: true };
}

const clock: Told = {
  ...coded('AuthFailure.SignatureExpire', 'clock'),
  fault: { kind: 'clock' },
  message: /clock is (599|600|601) s behind upstream's/,
};

/** By the region that is struck. */
const toldFaults: Readonly<Record<string, Told>> = {
  'ap-slow': shape({ kind: 'slow', ms: 3000 }, /1000 ms/, { kind: 'timeout' }),
  'ap-hang': shape({ kind: 'hang' }, /1000 ms/, { kind: 'timeout' }),
  'ap-stall': shape({ kind: 'stall' }, /1000 ms/, { kind: 'timeout' }),
  'ap-reset': shape({ kind: 'reset' }, /no connection, or it broke off/),
  'ap-refused': shape({ kind: 'refused' }, /no connection, or it broke off/, { calls: null }),
  'ap-status-500': shape({ kind: 'status', status: 500 }, /HTTP 500/),
  'ap-status-503': shape({ kind: 'status', status: 503 }, /HTTP 503/),
  'ap-html': shape({ kind: 'html' }, /a page/),
  'ap-broken-json': shape({ kind: 'broken-json' }, /broken JSON/),
  'ap-truncated': shape({ kind: 'truncated' }, /broke off/),
  'ap-empty-object': shape({ kind: 'empty-object' }, /no answer of the API/),
  'ap-redirect': shape({ kind: 'redirect' }, /redirect/),
  'ap-null-lists': shape({ kind: 'null-lists' }, /without a count and without a list/, {
    hasRequestId: true,
  }),
  // Two readings, and each asks its page twice.
  'ap-null-list': shape({ kind: 'null-lists', which: 'JobList' }, /did not list/, {
    calls: 4,
    hasRequestId: true,
  }),
  'ap-clock': clock,
  'ap-throttled': coded('RequestLimitExceeded.UinLimitExceeded', 'throttled'),
  'ap-credential': coded('AuthFailure.SecretIdNotFound', 'credential'),
  'ap-permission': coded('AuthFailure.UnauthorizedOperation', 'permission'),
  'ap-request': coded('InvalidParameterValue.InvalidParameterValueError', 'request'),
  'ap-unavailable': coded('InternalError.InternalDBError', 'unavailable', 3),
  // The page sizes 100, 50, 25, 13, 7, 4, 2 and 1.
  'ap-too-large': coded('ResponseSizeLimitExceeded', 'too-large', 8),
};

const borneFaults: Readonly<Record<string, Fault>> = {
  'ap-slowish': { kind: 'slow', ms: 200 },
  'ap-null-count': { kind: 'null-lists', which: 'TotalCount' },
  'ap-shift-on': { kind: 'shifting', by: 1 },
  'ap-shift-back': { kind: 'shifting', by: -1 },
};

/** More than a page, so that what shifts has a seam. */
const rowsOf = (region: string): number => (region.startsWith('ap-shift') ? 130 : 6);

function rowsBy(regions: readonly string[]): Record<string, number> {
  return Object.fromEntries([calm, ...regions].map((region) => [region, rowsOf(region)]));
}

function notFresh(states: readonly SourceState[]): SourceState[] {
  return states.filter(({ state }) => state !== 'fresh');
}

interface Struck {
  told: SourceState;
  tellingMs: number;
  struck: number;
  mendingMs: number;
  callsAfter: number;
}

/** One source from the beginning of its fault, through several passes of the other, to the end and its recovery. */
async function strikeAll(sources: ManySources, region: string, fault: Fault): Promise<Struck> {
  const from = performance.now();
  const { struck, end } = await sources.strike(region, fault);
  await sources.until(() => sources.state(region).state !== 'fresh');
  const outcome = {
    told: sources.state(region),
    tellingMs: performance.now() - from,
    struck: struck(),
  };
  const passes = sources.wholePasses(calm) + 3;
  await sources.until(() => sources.wholePasses(calm) >= passes);
  await end();
  const ended = performance.now();
  const calls = sources.calls(region).length;
  await sources.until(() => sources.state(region).state === 'fresh');
  const mendingMs = performance.now() - ended;
  return { ...outcome, mendingMs, callsAfter: sources.calls(region).length - calls };
}

describe('a fault that strikes every call of one source', { timeout: 60_000 }, () => {
  let sources: ManySources;
  const runs = new Map<string, Promise<Struck>>();
  beforeAll(async () => {
    const rows = rowsBy([...Object.keys(toldFaults), ...Object.keys(borneFaults)]);
    sources = await ManySources.start({
      rows,
      apart: 'ap-refused',
      refreshSeconds: refreshMs / 1000,
      timeoutMs,
    });
    for (const [region, { fault }] of Object.entries(toldFaults)) {
      runs.set(region, strikeAll(sources, region, fault));
    }
    for (const [region, fault] of Object.entries(borneFaults)) await sources.strike(region, fault);
  }, 60_000);
  afterAll(() => sources.close());

  test.each(Object.entries(toldFaults))(
    'in %s is told by the next pass with its kind, code and RequestId, takes no row, and heals within two refreshes',
    async (region, { kind, code, message, calls, hasRequestId }) => {
      const run = await runs.get(region);
      expect(run?.told).toMatchObject({
        state: 'stale',
        received: rowsOf(region),
        error: { kind, code, message },
      });
      expect(run?.tellingMs).toBeLessThan(refreshMs + 3 * timeoutMs + backOffMs + refreshMs);
      if (calls !== null) expect(run?.struck).toBe(calls);
      const ids = sources.calls(region).map(({ requestId }) => requestId);
      const told = run?.told.error?.requestId ?? null;
      if (hasRequestId) expect(ids).toContain(told);
      else expect(told).toBeNull();
      expect(run?.mendingMs).toBeLessThan(2 * refreshMs + timeoutMs);
      expect(run?.callsAfter).toBeLessThanOrEqual(2);
      expect(sources.state(region)).toMatchObject({ state: 'fresh', error: null });
      expect(sources.heard(region).lost).toEqual([]);
    },
  );

  test.each(Object.keys(borneFaults))('in %s is borne: fresh with every row', async (region) => {
    await sources.until(() => sources.wholePasses(region) >= 3);
    expect(notFresh(sources.heard(region).states)).toEqual([]);
    expect(sources.heard(region).lost).toEqual([]);
  });

  test('leaves the source that none strikes fresh, and its age falls with each pass', async () => {
    await Promise.all(runs.values());
    const { states, lost } = sources.heard(calm);
    expect(notFresh(states)).toEqual([]);
    expect(lost).toEqual([]);
    expect(sources.wholePasses(calm)).toBeGreaterThanOrEqual(3);
    const starts = states.map(({ collectedAt }) => Date.parse(collectedAt ?? ''));
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });
});

/** Faults that the pass itself repairs: by a retry, by another page size, by reading the list again. */
const repairedFaults: Readonly<Record<string, Fault>> = {
  'ap-slow': { kind: 'slow', ms: 3000 },
  'ap-hang': { kind: 'hang' },
  'ap-stall': { kind: 'stall' },
  'ap-reset': { kind: 'reset' },
  'ap-status': { kind: 'status', status: 502 },
  'ap-html': { kind: 'html' },
  'ap-broken-json': { kind: 'broken-json' },
  'ap-truncated': { kind: 'truncated' },
  'ap-empty-object': { kind: 'empty-object' },
  'ap-redirect': { kind: 'redirect' },
  'ap-unavailable': { kind: 'error', code: 'InternalError' },
  'ap-null-lists': { kind: 'null-lists' },
  'ap-null-list': { kind: 'null-lists', which: 'JobList' },
  'ap-null-count': { kind: 'null-lists', which: 'TotalCount' },
  'ap-shift-on': { kind: 'shifting', by: 1 },
  'ap-shift-back': { kind: 'shifting', by: -1 },
  'ap-too-large': { kind: 'too-large', above: 3 },
};

/** Faults that the contract leaves to the next pass. */
const leftFaults: Readonly<Record<string, { fault: Fault; kind: FaultKind }>> = {
  'ap-throttled': { fault: { kind: 'error', code: 'RequestLimitExceeded' }, kind: 'throttled' },
  'ap-credential': { fault: { kind: 'error', code: 'AuthFailure.SignatureFailure' }, kind: 'credential' },
  'ap-permission': { fault: { kind: 'error', code: 'UnauthorizedOperation' }, kind: 'permission' },
  'ap-request': { fault: { kind: 'error', code: 'InvalidParameter' }, kind: 'request' },
  'ap-clock': { fault: { kind: 'clock' }, kind: 'clock' },
};

/** Strikes the same calls each time; of the first hundred never three in a row, which no retry repairs. */
const atRandom = { rate: 0.15, seed: 2 };
const manyPasses = 20;

describe('a fault that strikes 15 % of the calls of one source', { timeout: 60_000 }, () => {
  let sources: ManySources;
  const struckIn = new Map<string, () => number>();
  const callsBefore = new Map<string, number>();
  beforeAll(async () => {
    const left = Object.entries(leftFaults).map(([region, { fault }]): [string, Fault] => [region, fault]);
    const all = [...Object.entries(repairedFaults), ...left];
    const rows = rowsBy(all.map(([region]) => region));
    sources = await ManySources.start({ rows, apart: 'ap-apart', refreshSeconds: 0.2, timeoutMs: 600 });
    for (const [region, fault] of all) {
      callsBefore.set(region, sources.calls(region).length);
      struckIn.set(region, (await sources.strike(region, { ...fault, ...atRandom })).struck);
    }
  }, 60_000);
  afterAll(() => sources.close());

  test.each(Object.keys(repairedFaults))(
    'in %s is invisible: fresh with every row, pass after pass',
    async (region) => {
      await sources.until(() => sources.wholePasses(region) >= manyPasses);
      expect(struckIn.get(region)?.()).toBeGreaterThan(2);
      expect(notFresh(sources.heard(region).states)).toEqual([]);
      expect(sources.heard(region).lost).toEqual([]);
    },
  );

  test.each(Object.entries(leftFaults))(
    'in %s is not asked again in the pass: told while every row stays, and each pass that it spares is whole',
    async (region, { kind }) => {
      await sources.until(() => sources.wholePasses(region) >= manyPasses);
      expect(struckIn.get(region)?.()).toBeGreaterThan(2);
      const { states, lost } = sources.heard(region);
      expect(new Set(notFresh(states).map(({ state, error }) => `${state} ${error?.kind}`))).toEqual(
        new Set([`stale ${kind}`]),
      );
      expect(lost).toEqual([]);
      const spared = sources
        .calls(region)
        .slice(callsBefore.get(region))
        .filter(({ outcome }) => outcome === 'ok');
      expect(spared.length).toBeLessThanOrEqual(sources.wholePasses(region) + 1);
    },
  );

  test('leaves the source that none strikes fresh', async () => {
    await sources.until(() => sources.wholePasses(calm) >= manyPasses);
    expect(notFresh(sources.heard(calm).states)).toEqual([]);
    expect(sources.heard(calm).lost).toEqual([]);
  });
});
