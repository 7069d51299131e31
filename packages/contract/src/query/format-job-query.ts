import { writeExactValue } from './exact-value.ts';
import type { JobQuery } from './job-query.ts';
import { exactNames, numberRangeNames, timeRangeNames } from './names.ts';
import { writeNumberRange } from './number-range.ts';
import { writeSortKeys } from './sort-keys.ts';
import { writeTimeRange } from './time-range.ts';

/** The inverse of `parseJobQuery`: name and value pairs in a fixed order, for URLSearchParams. */
export function formatJobQuery(query: JobQuery): [string, string][] {
  const pairs: [string, string][] = [];
  const add = (name: string, value: string | number | null) => {
    if (value !== null) pairs.push([name, String(value)]);
  };
  add('q', query.q);
  for (const name of exactNames) {
    const filter = query.exact[name];
    for (const value of filter?.include ?? []) add(name, writeExactValue(value, false));
    for (const value of filter?.exclude ?? []) add(name, writeExactValue(value, true));
  }
  for (const name of numberRangeNames)
    for (const range of query.numbers[name] ?? []) add(name, writeNumberRange(range));
  for (const name of timeRangeNames)
    for (const range of query.times[name] ?? []) add(name, writeTimeRange(range));
  for (const name of query.histograms) add('histogram', name);
  add('group', query.group);
  add('sort', query.sort === null ? null : writeSortKeys(query.sort));
  add('offset', query.offset);
  add('limit', query.limit);
  add('around', query.around);
  add('format', query.format);
  add('lang', query.lang);
  return pairs;
}
