import * as fc from 'fast-check';
import type { ExactFilter, JobQuery, NumberRange, TimeBound, TimeRange } from '../src/query/job-query.ts';
import { maxLimit, maxSearchLength } from '../src/query/job-query.ts';
import {
  exactNames,
  groupNames,
  numberRangeNames,
  rangeNames,
  sortNames,
  timeRangeNames,
} from '../src/query/names.ts';
import { writeObjectName } from '../src/query/object-name.ts';
import { resolveTimeRange } from '../src/query/time-range.ts';

/** 2026-11-24 12:00:30 in Beijing. */
export const now = 1_795_492_830_000;

/** Any text that a URL can carry, biased to what the codec itself uses. */
const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc
    .array(fc.constantFrom('!', '.', ',', '&', '=', '+', '%', ' ', ':', '/', 'a', '__proto__'), {
      maxLength: 8,
    })
    .map((parts) => parts.join('')),
);

const filter: fc.Arbitrary<ExactFilter> = fc
  .record({
    include: fc.uniqueArray(text, { maxLength: 4 }),
    exclude: fc.uniqueArray(text, { maxLength: 4 }),
  })
  .filter(({ include, exclude }) => include.length + exclude.length > 0);

/** Names of objects as the codec writes them, and none at all. */
const objectName = fc.oneof(
  fc.constant(''),
  fc
    .array(
      text.filter((name) => name !== ''),
      { minLength: 1, maxLength: 3 },
    )
    .map(writeObjectName),
);
const objectFilter = fc
  .record({
    include: fc.uniqueArray(objectName, { maxLength: 3 }),
    exclude: fc.uniqueArray(objectName, { maxLength: 3 }),
  })
  .filter(({ include, exclude }) => include.length + exclude.length > 0);

const number = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value)),
  fc.integer(),
);
const numberRange: fc.Arbitrary<NumberRange> = fc.oneof(
  number.map((min) => ({ min, max: null })),
  number.map((max) => ({ min: null, max })),
  fc.tuple(number, number).map(([a, b]) => ({ min: Math.min(a, b), max: Math.max(a, b) })),
);

const offset: fc.Arbitrary<TimeBound> = fc.record({
  kind: fc.constant('offset' as const),
  amount: fc.integer({ min: -1_000_000, max: 1_000_000 }),
  unit: fc.constantFrom('m' as const, 'h' as const, 'd' as const, 'w' as const),
});
const day = fc.date({
  min: new Date('1000-01-02T00:00:00Z'),
  max: new Date('9998-12-31T00:00:00Z'),
  noInvalidDate: true,
});
const date: fc.Arbitrary<TimeBound> = day.map((value) => ({
  kind: 'date' as const,
  text: value.toISOString().slice(0, 10),
}));
const instant: fc.Arbitrary<TimeBound> = fc
  .tuple(
    day,
    fc.constantFrom('Z', 'z', '+08:00', '-03:30', '-00:00'),
    fc.constantFrom('', '.5', '.123456789'),
  )
  .map(([value, zone, fraction]) => {
    const written = `${value.toISOString().slice(0, 19)}${fraction}${zone}`;
    const exact = `${value.toISOString().slice(0, 19)}${fraction.slice(0, 4)}${zone.toUpperCase()}`;
    return { kind: 'instant' as const, text: written, ms: Date.parse(exact) };
  });

const bound = fc.oneof(offset, date, instant);
const timeRange: fc.Arbitrary<TimeRange> = fc
  .oneof(
    bound.map((min) => ({ min, max: null })),
    bound.map((max) => ({ min: null, max })),
    bound.map((only) => ({ min: only, max: only })),
    fc.record({ min: bound, max: bound }),
  )
  .filter((range) => {
    const { min, max } = resolveTimeRange(range, now);
    return min === null || max === null || min <= max;
  });

function someOf<V>(names: readonly string[], value: (name: string) => fc.Arbitrary<V>) {
  return fc
    .subarray([...names], { maxLength: Math.min(4, names.length) })
    .chain((chosen) => fc.tuple(...chosen.map((name) => value(name).map((each) => [name, each] as const))))
    .map((entries) => Object.fromEntries(entries));
}

const keyPart = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 10 })
  .filter((part) => !part.includes('/'));

/** Any query that a URL can ask. */
export const query: fc.Arbitrary<JobQuery> = fc.record({
  q: fc.option(text.filter((q) => q.trim() !== '' && [...q].length <= maxSearchLength)),
  exact: someOf(exactNames, (name) => (name === 'object' ? objectFilter : filter)),
  numbers: someOf(numberRangeNames, () => fc.array(numberRange, { minLength: 1, maxLength: 3 })),
  times: someOf(timeRangeNames, () => fc.array(timeRange, { minLength: 1, maxLength: 3 })),
  group: fc.option(
    fc.oneof(
      fc.constantFrom(...groupNames),
      text.filter((key) => key !== '').map((key) => `tag:${key}` as const),
    ),
  ),
  histograms: fc.subarray([...rangeNames]),
  sort: fc.option(
    fc.uniqueArray(fc.record({ name: fc.constantFrom(...sortNames), descending: fc.boolean() }), {
      selector: ({ name }) => name,
      minLength: 1,
      maxLength: 3,
    }),
  ),
  offset: fc.option(fc.nat()),
  limit: fc.option(fc.oneof(fc.constant('all' as const), fc.integer({ min: 1, max: maxLimit }))),
  around: fc.option(fc.tuple(keyPart, keyPart, keyPart).map((parts) => parts.join('/'))),
  format: fc.option(fc.constantFrom('json' as const, 'csv' as const)),
  lang: fc.option(fc.constantFrom('zh-CN' as const, 'en' as const)),
});
