import {
  formatJobQuery,
  type JobQuery,
  resolveTimeRange,
  type TimeBound,
  timeRangeNames,
} from '@syncdeck/contract';

/**
 * The query's canonical text with relative times resolved at `now` (epoch ms, a whole minute): equal texts
 * ask for equal answers from one revision.
 */
export function resolvedQueryText(query: JobQuery, now: number): string {
  const times: JobQuery['times'] = {};
  for (const name of timeRangeNames) {
    const ranges = query.times[name];
    if (ranges === undefined) continue;
    times[name] = ranges.map((range) => {
      const { min, max } = resolveTimeRange(range, now);
      return { min: instant(min), max: instant(max) };
    });
  }
  return JSON.stringify(formatJobQuery({ ...query, times }));
}

function instant(ms: number | null): TimeBound | null {
  return ms === null ? null : { kind: 'instant', text: new Date(ms).toISOString(), ms };
}
