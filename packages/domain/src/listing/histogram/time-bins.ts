import type { Bin } from './count-bins.ts';

const mostBins = 40;
const beijingMs = 8 * 3_600_000;
const dayMs = 86_400_000;
/** 1970-01-01 was a Thursday: weeks start three days before. */
const daysToMonday = 3;

/** A number of whole days or of whole calendar months. */
type Step = { days: number } | { months: number };

const year = 12;
const steps: readonly Step[] = [
  { days: 1 },
  { days: 7 },
  { months: 1 },
  { months: 3 },
  ...[1, 2, 5, 10, 20, 50, 100, 500].map((years) => ({ months: years * year })),
];

/**
 * Bins that cover `min` to `max` (epoch ms): days, weeks from Monday, months, quarters or years of the calendar
 * in +08:00, the shortest of which at most 40 are needed. Both ends of a bin belong to it.
 */
export function timeBins(min: number, max: number): Bin[] {
  const step = steps.find((each) => placeOf(each, max) - placeOf(each, min) < mostBins) ?? {
    months: 500 * year,
  };
  const bins: Bin[] = [];
  for (let place = placeOf(step, min); place <= placeOf(step, max); place++) {
    bins.push({ from: startOf(step, place), to: startOf(step, place + 1) - 1, count: 0 });
  }
  return bins;
}

/** Which step from the beginning of the calendar an instant lies in. */
function placeOf(step: Step, ms: number): number {
  const local = new Date(ms + beijingMs);
  return 'days' in step
    ? Math.floor((Math.floor(local.getTime() / dayMs) + daysToMonday) / step.days)
    : Math.floor((local.getUTCFullYear() * year + local.getUTCMonth()) / step.months);
}

function startOf(step: Step, place: number): number {
  if ('days' in step) return (place * step.days - daysToMonday) * dayMs - beijingMs;
  const month = place * step.months;
  return new Date(0).setUTCFullYear(Math.floor(month / year), month % year, 1) - beijingMs;
}

const firstMs = Date.parse('0001-01-01T00:00:00+08:00');
const lastMs = Date.parse('9999-12-31T23:59:59.999+08:00');

/** RFC 3339 in +08:00, within the years that it can write. */
export function writeTime(ms: number): string {
  const local = new Date(Math.min(Math.max(ms, firstMs), lastMs) + beijingMs);
  return local.toISOString().replace(/(?:\.000)?Z$/, '+08:00');
}
