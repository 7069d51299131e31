import { mixKeys, Random } from '../world/random.ts';
import type { Lag } from './job-state.ts';

const second = 1000;
const minute = 60 * second;

/** A healthy lag: 0 to a few seconds, measured anew every one to ten minutes, so that few values move at a time. */
export function calmLag(key: number, now: number): Lag {
  const period = new Random(mixKeys(key, 11)).magnitude(minute, 10 * minute);
  const slot = Math.floor(now / period + (key & 0xff) / 256);
  const random = new Random(mixKeys(key, 12, slot));
  const seconds = random.chance(0.01) ? random.integer(9, 45) : Math.floor(random.next() ** 3 * 6);
  const megabytes = seconds > 1 || random.chance(0.15) ? random.integer(0, 1 + seconds) : 0;
  return { seconds, megabytes };
}

/** A lag that grows to a peak, drains and rests, over and over; measured every five seconds. */
export function waveLag(key: number, now: number): Lag {
  const random = new Random(mixKeys(key, 21));
  const period = random.magnitude(8 * minute, 90 * minute);
  const peak = random.magnitude(45, 9000);
  const megabytesPerSecond = random.magnitude(0.05, 6);
  const turn = (measuredAt(now) / period + random.next()) % 1;
  const height = turn < 0.55 ? turn / 0.55 : turn < 0.85 ? (0.85 - turn) / 0.3 : 0;
  const noise = new Random(mixKeys(key, 22, measuredAt(now))).between(0.97, 1.03);
  const seconds = Math.round(peak * height * noise);
  return { seconds, megabytes: Math.ceil(seconds * megabytesPerSecond) };
}

/** What has piled up over `gap` ms without sync, drained at about eight times real time since `drainedSince`. */
export function drainingLag(key: number, gap: number, drainedSince: number, now: number): Lag {
  const random = new Random(mixKeys(key, 31));
  const rate = random.between(5, 12);
  const left = gap - (measuredAt(now) - drainedSince) * rate;
  if (left <= 0) return calmLag(key, now);
  const seconds = Math.round(left / second);
  return { seconds, megabytes: Math.ceil(seconds * random.magnitude(0.1, 4)) };
}

/** An idle or read-only source: the time since its last change grows while no data waits. */
export function idleLag(key: number, now: number): Lag {
  const period = new Random(mixKeys(key, 41)).between(6 * 60 * minute, 70 * 60 * minute);
  const since = (now + (key >>> 0) * 977) % period;
  return { seconds: Math.floor(since / minute) * 60 + 4, megabytes: 0 };
}

function measuredAt(now: number): number {
  return Math.floor(now / (5 * second)) * 5 * second;
}
