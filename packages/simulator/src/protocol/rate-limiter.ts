export interface RateLimiter {
  /** Takes a place in the last second of `key`; false when the second is full. */
  take(key: string): boolean;
}

/**
 * A true sliding window: in no stretch of one second are more than `perSecond` calls of one key admitted.
 * A refused call takes no place. `now` gives monotonic milliseconds.
 */
export function createRateLimiter(
  perSecond: number,
  now: () => number = () => performance.now(),
): RateLimiter {
  const admitted = new Map<string, number[]>();
  return {
    take(key) {
      const at = now();
      const recent = (admitted.get(key) ?? []).filter((time) => at - time < 1000);
      const free = recent.length < perSecond;
      if (free) recent.push(at);
      admitted.set(key, recent);
      return free;
    },
  };
}
