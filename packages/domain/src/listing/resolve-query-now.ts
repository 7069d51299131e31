const minuteMs = 60_000;

/** The instant that relative times count from: `now` (epoch ms) at the start of its minute, so that answers repeat. */
export function resolveQueryNow(now: number): number {
  return Math.floor(now / minuteMs) * minuteMs;
}
