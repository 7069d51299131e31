import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { UpstreamError } from '../errors/app-error.ts';
import { Fleet } from '../fleet/fleet.ts';
import { createLog } from '../log/create-log.ts';
import { noObserver } from '../metrics/observer.ts';
import type { JobsAnswer, Upstream } from '../upstream/upstream.ts';
import type { SourceCall } from '../upstream/source-call.ts';
import { SourceCollector } from './source-collector.ts';
import { createMasker } from '../upstream/masker.ts';
import { Watchers } from './watchers.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: 0, toFake: ['setTimeout', 'clearTimeout', 'Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A collector of an empty source on fake time; `calls` holds when it asked, `limits` for how many. */
function collector(answerMs = 0, largest = () => 100) {
  const calls: number[] = [];
  const limits: unknown[] = [];
  const closing = new AbortController();
  const answer = async ({ parameters: { Limit } }: SourceCall): Promise<JobsAnswer> => {
    calls.push(Date.now());
    limits.push(Limit);
    if (Number(Limit) > largest()) throw new UpstreamError('too-large', null, 'too large', null);
    await new Promise((resolve) => setTimeout(resolve, answerMs));
    return { order: calls.length, startedAt: Date.now(), requestId: 'r', total: 0, jobs: null };
  };
  const upstream: Upstream = {
    call: () => Promise.reject(new Error('not asked')),
    jobs: answer,
    lastOrder: () => calls.length,
    recovered: () => undefined,
    close: () => undefined,
  };
  const fleet = new Fleet({
    lagThresholdSeconds: 60,
    masker: createMasker(),
    now: Date.now,
    onChange: () => undefined,
    onError: () => undefined,
  });
  const watchers = new Watchers(Date.now);
  const subject = new SourceCollector(
    { account: 'main', region: 'ap-guangzhou' },
    {
      upstream,
      fleet,
      watchers,
      log: createLog('silent', (text) => text),
      observer: noObserver,
      refreshSeconds: 10,
      signal: closing.signal,
      now: Date.now,
      onCollected: () => undefined,
      onTurned: () => undefined,
    },
  );
  void subject.run();
  onTestFinished(() => closing.abort());
  return { calls, limits, watchers, subject };
}

/** Fake time in small steps, with room for the sliced work between them. */
async function pass(ms: number): Promise<void> {
  for (let at = 0; at < ms; at += 500) {
    await vi.advanceTimersByTimeAsync(500);
    await new Promise(setImmediate);
    await new Promise(setImmediate);
  }
}

describe('when a source is collected', () => {
  test('at once, then at the refresh interval while somebody watches', async () => {
    const { calls, watchers } = collector();
    watchers.hold();
    await pass(25_000);
    expect(calls.map((at) => Math.round(at / 1000))).toEqual([0, 10, 20]);
  });

  test('ten times slower while nobody watches, and at once when somebody comes', async () => {
    const { calls, watchers, subject } = collector();
    await pass(60_000);
    expect(calls).toHaveLength(1);
    watchers.hold();
    subject.wake();
    await pass(1000);
    expect(calls).toHaveLength(2);
    await pass(10_000);
    expect(calls).toHaveLength(3);
  });

  test('passes never overlap, and the state tells the true interval', async () => {
    const { calls, watchers, subject } = collector(15_000);
    watchers.hold();
    await pass(32_000);
    expect(calls.map((at) => Math.round(at / 1000))).toEqual([0, 15, 30]);
    expect(subject.state.refreshSeconds).toBeGreaterThanOrEqual(15);
  });

  test('at once after a wake from sleep, whenever the last pass was', async () => {
    const { calls, subject } = collector();
    await pass(2000);
    subject.collectNow();
    await pass(1000);
    expect(calls).toHaveLength(2);
  });
});

describe('the page size', () => {
  test('that upstream refused grows back, doubled, after twenty whole passes', async () => {
    let largest = 30;
    const { limits, watchers } = collector(0, () => largest);
    watchers.hold();
    await pass(5000);
    expect(limits).toEqual([100, 50, 25]);
    largest = 100;
    await pass(410_000);
    expect(limits.slice(3, 22)).toEqual(Array.from({ length: 19 }, () => 25));
    expect(limits.slice(22, 42)).toEqual(Array.from({ length: 20 }, () => 50));
    expect(limits[42]).toBe(100);
  });
});
