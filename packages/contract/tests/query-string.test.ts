import { URLSearchParams } from 'node:url';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatJobQuery } from '../src/query/format-job-query.ts';
import type { JobQuery } from '../src/query/job-query.ts';
import {
  apiOnlyNames,
  exactNames,
  numberRangeNames,
  pageOnlyNames,
  singleNames,
  timeRangeNames,
} from '../src/query/names.ts';
import { parseJobQuery } from '../src/query/parse-job-query.ts';
import { now, query } from './arbitrary-query.ts';

/** Many runs take their time on a busy machine. */
const unhurried = { timeout: 60_000 };

const write = (asked: JobQuery) => new URLSearchParams(formatJobQuery(asked)).toString();
const read = (text: string) => parseJobQuery(new URLSearchParams(text), now);

describe('the query string', () => {
  test('says every query and reads back as the same', unhurried, () => {
    fc.assert(
      fc.property(query, (asked) => {
        expect(read(write(asked))).toEqual({ query: asked, faults: [] });
      }),
      { numRuns: 500 },
    );
  });

  const names = [
    ...exactNames,
    ...numberRangeNames,
    ...timeRangeNames,
    ...singleNames,
    ...apiOnlyNames,
    ...pageOnlyNames,
    '__proto__',
    'no',
  ];
  const values = [
    '',
    '1',
    '5..1',
    '..',
    '60..',
    '-7d..',
    '2026-11-24',
    '2026-02-30',
    'a',
    '!a',
    '!!',
    'all',
    'csv',
    'status,-lagSeconds',
    'lagSeconds',
    'tag:a.b',
    '`a.b`."c"',
    'a . b',
    '!a.b.c',
    'a/b/c',
  ];
  const pairs = fc.array(
    fc.tuple(fc.constantFrom(...names), fc.oneof(fc.constantFrom(...values), fc.string())),
    { maxLength: 12 },
  );

  test('of any kind is put in order once and stays so', unhurried, () => {
    fc.assert(
      fc.property(pairs, (given) => {
        const once = write(parseJobQuery(given, now).query);
        expect(read(once).faults).toEqual([]);
        expect(write(read(once).query)).toBe(once);
      }),
      { numRuns: 500 },
    );
  });

  test('keeps every good field beside a bad one, which is named', unhurried, () => {
    const bad = fc.constantFrom<[string, string]>(
      ['lagSeconds', 'fast'],
      ['createdAt', '2026-02-30'],
      ['limit', '0'],
      ['sort', 'tags'],
      ['around', 'a/b'],
      ['cols', 'status'],
      ['nothing', ''],
    );
    fc.assert(
      fc.property(query, bad, (asked, [name, value]) => {
        const rest = formatJobQuery(asked).filter(([other]) => other !== name);
        const { query: kept, faults } = parseJobQuery([...rest, [name, value]], now);
        expect(faults.map((fault) => [fault.parameter, fault.value])).toEqual([[name, value]]);
        expect(formatJobQuery(kept)).toEqual(rest);
      }),
      { numRuns: 200 },
    );
  });

  test('may carry the plus of a time zone unencoded', () => {
    expect(read('createdAt=2026-11-24T00:00:00+08:00..')).toEqual(
      read('createdAt=2026-11-24T00:00:00%2B08:00..'),
    );
    expect(read('createdAt=2026-11-24T00:00:00+08:00..').faults).toEqual([]);
  });
});
