import { parseRfc3339 } from '@syncdeck/contract';

/** A moment as upstream tells it: RFC 3339 text and its epoch ms. */
export interface Instant {
  text: string;
  ms: number;
}

const wallClockLength = '2023-12-18 20:55:27'.length;

/**
 * A time of upstream's as RFC 3339 with offset: Beijing wall-clock time gets +08:00, RFC 3339 is kept as it is,
 * anything else (`0000-00-00 00:00:00`, "", a day that doesn't exist) is null.
 */
export function upstreamTime(value: unknown): string | null {
  return upstreamInstant(value)?.text ?? null;
}

/** The same with its epoch ms. */
export function upstreamInstant(value: unknown): Instant | null {
  if (typeof value !== 'string' || value === '' || value.startsWith('0000-')) return null;
  const isWallClock = value.length === wallClockLength && value[10] === ' ';
  const text = isWallClock ? `${value.slice(0, 10)}T${value.slice(11)}+08:00` : value;
  const ms = parseRfc3339(text);
  return ms === null ? null : { text, ms };
}
