import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchForWake } from './wake-watch.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 0, 1) });
});
afterEach(() => {
  vi.useRealTimers();
});

test('a jump of the wall clock between two beats is a wake, and steady time is none', () => {
  const woken = vi.fn<() => void>();
  const stop = watchForWake(woken);
  vi.advanceTimersByTime(60_000);
  expect(woken).not.toHaveBeenCalled();
  vi.setSystemTime(Date.now() + 3_600_000);
  vi.advanceTimersByTime(1000);
  expect(woken).toHaveBeenCalledTimes(1);
  stop();
  vi.setSystemTime(Date.now() + 3_600_000);
  vi.advanceTimersByTime(5000);
  expect(woken).toHaveBeenCalledTimes(1);
});
