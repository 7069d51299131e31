import { readExactFilter, readExactValue, writeExactValue } from './exact-value.ts';
import { faultMessage } from './fault-message.ts';
import type { JobQuery, QueryFault, QueryFaultReason } from './job-query.ts';
import { emptyJobQuery, maxLimit, maxSearchLength } from './job-query.ts';
import { readGrouping } from './grouping.ts';
import {
  apiOnlyNames,
  exactNames,
  isOneOf,
  numberRangeNames,
  pageOnlyNames,
  rangeNames,
  type SingleName,
  singleNames,
  timeRangeNames,
} from './names.ts';
import { readNumberRange } from './number-range.ts';
import { canonicalObjectName } from './object-name.ts';
import { readSortKeys } from './sort-keys.ts';
import { readTimeRange } from './time-range.ts';

type Refuse = (parameter: string, value: string, reason: QueryFaultReason) => void;

/** Name and value pairs in the order they stand, percent-decoding done: what URLSearchParams yields. */
export type QueryPairs = Iterable<readonly [string, string]>;

/**
 * Reads a query; every value that it can't read is named in `faults` and left out, the rest survives.
 * `now` in epoch ms is what relative times count from when a range is checked.
 */
export function parseJobQuery(pairs: QueryPairs, now: number): { query: JobQuery; faults: QueryFault[] } {
  const query = emptyJobQuery();
  const faults: QueryFault[] = [];
  const refuse: Refuse = (parameter, value, reason) =>
    faults.push({ parameter, value, message: faultMessage(parameter, reason), reason });

  for (const [name, values] of groupByName(pairs)) {
    const [first = '', ...repeats] = values;
    if (name === 'object') keepObjects(query, values, refuse);
    else if (isOneOf(exactNames, name)) query.exact[name] = readExactFilter(values);
    else if (isOneOf(numberRangeNames, name))
      keepRanges(query.numbers, name, values, readNumberRange, refuse);
    else if (isOneOf(timeRangeNames, name))
      keepRanges(query.times, name, values, (text) => readTimeRange(text, now), refuse);
    else if (isOneOf(apiOnlyNames, name)) keepHistograms(query, values, refuse);
    else if (isOneOf(singleNames, name)) {
      for (const value of repeats) refuse(name, value, 'repeated');
      const reason = singleReaders[name](query, first);
      if (reason !== null) refuse(name, first, reason);
    } else refuse(name, first, isOneOf(pageOnlyNames, name) ? 'page-only' : 'unknown-parameter');
  }
  return { query, faults };
}

/** Each writes its part of the query, or says why it can't. */
const singleReaders: Record<SingleName, (query: JobQuery, text: string) => QueryFaultReason | null> = {
  q: (query, text) => {
    if ([...text].length > maxSearchLength) return 'too-long';
    query.q = text.trim() === '' ? null : text;
    return null;
  },
  group: (query, text) => {
    const group = readGrouping(text);
    if (group === null) return 'unknown-group';
    query.group = group;
    return null;
  },
  sort: (query, text) => {
    const keys = readSortKeys(text);
    if (typeof keys === 'string') return keys;
    query.sort = keys;
    return null;
  },
  offset: (query, text) => {
    const value = readWhole(text);
    if (value === null) return 'not-an-offset';
    query.offset = value;
    return null;
  },
  limit: (query, text) => {
    const value = text === 'all' ? text : readWhole(text);
    if (value === null || (value !== 'all' && (value < 1 || value > maxLimit))) return 'not-a-limit';
    query.limit = value;
    return null;
  },
  around: (query, text) => {
    if (!/^[^/]+\/[^/]+\/[^/]+$/.test(text)) return 'not-a-job-key';
    query.around = text;
    return null;
  },
  format: (query, text) => {
    if (text !== 'json' && text !== 'csv') return 'unknown-format';
    query.format = text;
    return null;
  },
  lang: (query, text) => {
    if (text !== 'zh-CN' && text !== 'en') return 'unknown-language';
    query.lang = text;
    return null;
  },
};

function groupByName(pairs: QueryPairs): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const [name, value] of pairs) {
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [value]);
    else group.push(value);
  }
  return groups;
}

/** Each name of an object in its one way of writing; those that can't be read are left out. */
function keepObjects(query: JobQuery, values: readonly string[], refuse: Refuse): void {
  const kept: string[] = [];
  for (const text of values) {
    const { value, excluded } = readExactValue(text);
    const name = value === '' ? '' : canonicalObjectName(value);
    if (name === null) refuse('object', text, 'not-an-object');
    else kept.push(writeExactValue(name, excluded));
  }
  if (kept.length > 0) query.exact.object = readExactFilter(kept);
}

function keepHistograms(query: JobQuery, values: readonly string[], refuse: Refuse): void {
  for (const value of values)
    if (!isOneOf(rangeNames, value)) refuse('histogram', value, 'unknown-histogram');
  query.histograms = rangeNames.filter((name) => values.includes(name));
}

function keepRanges<N extends string, R extends object>(
  into: Partial<Record<N, R[]>>,
  name: N,
  values: readonly string[],
  read: (text: string) => R | QueryFaultReason,
  refuse: Refuse,
): void {
  const ranges: R[] = [];
  for (const value of values) {
    const range = read(value);
    if (typeof range === 'string') refuse(name, value, range);
    else ranges.push(range);
  }
  if (ranges.length > 0) into[name] = ranges;
}

function readWhole(text: string): number | null {
  const value = Number(text);
  return /^\d{1,15}$/.test(text) && Number.isSafeInteger(value) ? value : null;
}
