import type { QueryFaultReason, TimeRange } from './job-query.ts';
import { readTimeBound, resolveTimeBound, writeTimeBound } from './time-bound.ts';

/** First and last millisecond, both included; null is an open end. */
export interface ResolvedTimeRange {
  min: number | null;
  max: number | null;
}

/** Reads `-7d..`, `..2026-11-24`, two bounds, or one bound; `now` in epoch ms decides whether the start is above the end. */
export function readTimeRange(text: string, now: number): TimeRange | QueryFaultReason {
  const parts = text.split('..');
  if (parts.length > 2 || text === '..') return 'not-a-range';
  const [from, to] = parts.length === 1 ? [parts[0], parts[0]] : parts;
  const min = from === '' || from === undefined ? null : readTimeBound(from);
  const max = to === '' || to === undefined ? null : readTimeBound(to);
  if ((min === null && from !== '') || (max === null && to !== '')) return 'not-a-range';
  if (min === null && max === null) return 'not-a-range';
  const resolved = resolveTimeRange({ min, max }, now);
  return resolved.min !== null && resolved.max !== null && resolved.min > resolved.max
    ? 'start-above-end'
    : { min, max };
}

/** The inverse of `readTimeRange`, in its shortest form. */
export function writeTimeRange({ min, max }: TimeRange): string {
  const from = min === null ? '' : writeTimeBound(min);
  const to = max === null ? '' : writeTimeBound(max);
  return from === to ? from : `${from}..${to}`;
}

/** Offsets counted from the whole minute of `now` (epoch ms), dates opened to whole days in +08:00. */
export function resolveTimeRange({ min, max }: TimeRange, now: number): ResolvedTimeRange {
  return {
    min: min === null ? null : resolveTimeBound(min, 'start', now),
    max: max === null ? null : resolveTimeBound(max, 'end', now),
  };
}
