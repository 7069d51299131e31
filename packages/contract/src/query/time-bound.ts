import type { OffsetUnit, TimeBound } from './job-query.ts';
import { parseRfc3339 } from '../time/rfc3339.ts';

const unitMs: Record<OffsetUnit, number> = { m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 };
const dayMs = unitMs.d;
const maxOffset = 1_000_000;

/** Reads an RFC 3339 time (a space may stand for its `+`), a date, or an offset such as `-7d`; else null. */
export function readTimeBound(text: string): TimeBound | null {
  const offset = /^([+ -]?)(\d{1,7})([mhdw])$/.exec(text);
  if (offset !== null) {
    const amount = Number(offset[2]) * (offset[1] === '-' ? -1 : 1);
    return Math.abs(amount) > maxOffset
      ? null
      : { kind: 'offset', amount: amount === 0 ? 0 : amount, unit: offset[3] as OffsetUnit };
  }
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) {
    return parseRfc3339(`${text}T00:00:00+08:00`) === null ? null : { kind: 'date', text };
  }
  const repaired = text.replace(/ (\d{2}:\d{2})$/, '+$1');
  const ms = parseRfc3339(repaired);
  return ms === null ? null : { kind: 'instant', text: repaired, ms };
}

/** The inverse of `readTimeBound`. */
export function writeTimeBound(bound: TimeBound): string {
  return bound.kind === 'offset' ? `${bound.amount}${bound.unit}` : bound.text;
}

/**
 * The first or last millisecond that the bound covers. Offsets count from the start of the minute of `now`
 * (epoch ms), so that a question keeps its answer for a minute.
 */
export function resolveTimeBound(bound: TimeBound, end: 'start' | 'end', now: number): number {
  switch (bound.kind) {
    case 'instant':
      return bound.ms;
    case 'offset':
      return Math.floor(now / unitMs.m) * unitMs.m + bound.amount * unitMs[bound.unit];
    case 'date': {
      const start = Date.parse(`${bound.text}T00:00:00+08:00`);
      return end === 'start' ? start : start + dayMs - 1;
    }
  }
}
