import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { everyMinute } from './every-minute.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 0, 1, 0, 0, 40) });
});
afterEach(() => {
  vi.useRealTimers();
});

test('calls back at each whole minute of the wall clock until stopped', () => {
  const at: number[] = [];
  const stop = everyMinute(() => at.push(Date.now() % 60_000));
  vi.advanceTimersByTime(150_000);
  expect(at).toEqual([0, 0, 0]);
  stop();
  vi.advanceTimersByTime(120_000);
  expect(at).toHaveLength(3);
});
