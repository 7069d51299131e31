import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { CallLimiter, type CallPriority, NoFreeCall } from './call-limiter.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
});
afterEach(() => {
  vi.useRealTimers();
});

interface Left {
  at: number;
  name: string;
}

/** A limiter on fake time, and what has left through it; upstream answers each call at once. */
function limiter(perSecond: number) {
  const calls = new CallLimiter(perSecond, Date.now);
  const left: Left[] = [];
  const refused: string[] = [];
  const ask = (priority: CallPriority, lane = '', waitMs?: number) =>
    calls.ask({ priority, lane, waitMs }).then(
      (permit) => {
        left.push({ at: Date.now(), name: lane === '' ? priority : lane });
        return permit.answered();
      },
      (error: unknown) => {
        refused.push(error instanceof NoFreeCall ? `${priority} after ${Date.now()}` : String(error));
      },
    );
  const askMany = (count: number, priority: CallPriority, lane = '', waitMs?: number) => {
    for (let index = 0; index < count; index += 1) void ask(priority, lane, waitMs);
  };
  return { calls, left, refused, ask, askMany };
}

function busiest(left: readonly Left[], window = 1000): number {
  return Math.max(0, ...left.map(({ at }) => left.filter((o) => o.at >= at && o.at < at + window).length));
}

describe('the ceiling of calls under one account', () => {
  test('in no stretch of a second do more calls leave than it allows', async () => {
    const { left, askMany } = limiter(5);
    askMany(12, 'collector');
    await vi.advanceTimersByTimeAsync(700);
    askMany(12, 'detail');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(left).toHaveLength(24);
    expect(busiest(left)).toBe(5);
  });

  test('calls of the collector leave one after another, and others do not wait for that', async () => {
    const { left, askMany } = limiter(50);
    askMany(4, 'collector');
    askMany(2, 'pass-through');
    await vi.advanceTimersByTimeAsync(6);
    askMany(2, 'detail');
    await vi.advanceTimersByTimeAsync(100);
    const ofThose = (name: string) => left.filter((call) => call.name === name).map(({ at }) => at);
    expect(ofThose('collector')).toEqual([0, 4, 8, 12]);
    expect(ofThose('detail')[0]).toBe(6);
    expect(ofThose('pass-through')).toEqual([12, 12]);
  });

  test('a call counts from when it left the machine, not from when it was allowed to', async () => {
    const { calls } = limiter(1);
    const first = await calls.ask({ priority: 'detail', lane: '' });
    await vi.advanceTimersByTimeAsync(400);
    first.sent();
    first.answered();
    let second = 0;
    void calls.ask({ priority: 'detail', lane: '' }).then(() => {
      second = Date.now();
      return second;
    });
    await vi.advanceTimersByTimeAsync(3000);
    expect(second).toBeGreaterThanOrEqual(1400);
  });

  test('a call that was answered later than the quickest may have arrived later, and counts so much later', async () => {
    const { calls } = limiter(1);
    const left: number[] = [];
    for (const answeredAfter of [100, 300, 100])
      void calls.ask({ priority: 'detail', lane: '' }).then((permit) => {
        left.push(Date.now());
        permit.sent();
        return setTimeout(permit.answered, answeredAfter);
      });
    await vi.advanceTimersByTimeAsync(5000);
    const [first = 0, second = 0, third = 0] = left;
    expect(second - first).toBeLessThan(1100);
    expect(third - second).toBeGreaterThanOrEqual(1200);
  });

  test('while the collector waits, details take at most half', async () => {
    const { left, askMany } = limiter(5);
    askMany(40, 'collector');
    askMany(40, 'detail');
    await vi.advanceTimersByTimeAsync(5000);
    const details = left.filter(({ name }) => name === 'detail');
    expect(busiest(details)).toBe(2);
    expect(details.length).toBeGreaterThanOrEqual(8);
    expect(left[0]?.name).toBe('collector');
  });

  test('with one call a second collector and details take turns', async () => {
    const { left, askMany } = limiter(1);
    askMany(3, 'collector');
    askMany(3, 'detail');
    await vi.advanceTimersByTimeAsync(7000);
    expect(left.map(({ name }) => name)).toEqual([
      'collector',
      'detail',
      'collector',
      'detail',
      'collector',
      'detail',
    ]);
  });

  test('the pass-through gets what neither collector nor details need', async () => {
    const { left, askMany, ask } = limiter(2);
    askMany(3, 'collector');
    void ask('pass-through');
    askMany(2, 'detail');
    await vi.advanceTimersByTimeAsync(5000);
    expect(left.at(-1)?.name).toBe('pass-through');
    expect(left).toHaveLength(6);
  });

  test('the sources of an account take turns, however many pages one of them asks', async () => {
    const { left, askMany, ask } = limiter(2);
    askMany(20, 'collector', 'ap-guangzhou');
    void ask('collector', 'ap-shanghai');
    await vi.advanceTimersByTimeAsync(1500);
    expect(left.map(({ name }) => name)).toContain('ap-shanghai');
  });

  test('who has waited long enough leaves the line, and takes no call', async () => {
    const { calls, left, refused, askMany, ask } = limiter(1);
    askMany(9, 'collector');
    void ask('pass-through', '', 2000);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(refused).toEqual(['pass-through after 2000']);
    expect(left).toHaveLength(9);
    expect(calls.waiting).toBe(0);
  });

  test('throttling halves the rate once a burst, and it grows back', async () => {
    const { calls, left, askMany } = limiter(8);
    calls.throttled();
    calls.throttled();
    expect(calls.rate).toBe(0.5);
    askMany(16, 'collector');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(busiest(left)).toBe(4);
    calls.recovered(Date.now());
    expect(calls.rate).toBe(0.75);
    await vi.advanceTimersByTimeAsync(1);
    calls.recovered(Date.now());
    expect(calls.rate).toBe(1);
  });

  test('a pass that began before the rate changed neither lifts the throttle nor lifts it twice', async () => {
    const { calls } = limiter(8);
    const before = Date.now();
    await vi.advanceTimersByTimeAsync(10);
    calls.throttled();
    calls.recovered(before);
    expect(calls.rate).toBe(0.5);
    const after = Date.now();
    await vi.advanceTimersByTimeAsync(10);
    calls.recovered(after);
    calls.recovered(after);
    expect(calls.rate).toBe(0.75);
  });

  test.each([
    [100, 1 / 16],
    [10, 1 / 10],
    [1, 1 / 2],
  ])('%i calls a second that are throttled for ever go on at %d of that', async (perSecond, least) => {
    const { calls } = limiter(perSecond);
    for (let second = 0; second < 10; second += 1) {
      calls.throttled();
      await vi.advanceTimersByTimeAsync(1000);
    }
    expect(calls.rate).toBe(least);
  });

  test('half of one call a second is one call in two seconds', async () => {
    const { calls, left, askMany } = limiter(1);
    calls.throttled();
    askMany(3, 'collector');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(busiest(left, 2000)).toBe(1);
    expect(left).toHaveLength(3);
  });

  test('one who gives up by a signal leaves the line', async () => {
    const { calls } = limiter(1);
    await calls.ask({ priority: 'detail', lane: '' });
    const giving = new AbortController();
    const asked = calls.ask({ priority: 'detail', lane: '', signal: giving.signal });
    giving.abort(new Error('closing'));
    await expect(asked).rejects.toThrow('closing');
    expect(calls.waiting).toBe(0);
  });
});
