import {
  type ExactFilter,
  type ExactName,
  exactNames,
  groupNames,
  healthReasons,
  healthWords,
  type JobQuery,
  maxLimit,
  type NumberRange,
  numberRangeNames,
  rangeNames,
  sortNames,
  type TimeRange,
  timeRangeNames,
} from '@syncdeck/contract';
import * as fc from 'fast-check';
import { objectNames } from './arbitrary-objects.ts';
import { instances, numbers, tagKeys, tagValues, texts, times } from './arbitrary-jobs.ts';

const valuesOf: Partial<Record<ExactName, readonly string[]>> = {
  health: healthWords,
  healthReason: healthReasons,
  instance: instances,
  object: objectNames,
  tag: [...tagKeys, ...tagKeys.flatMap((key) => tagValues.map((value) => `${key}:${value}`))],
};
const ids = ['a', 'b', '__proto__', 'sync-1'];

function exactFilter(name: ExactName): fc.Arbitrary<ExactFilter> {
  const values = ['', 'nowhere', ...(valuesOf[name] ?? [...ids, ...texts])];
  const some = fc.uniqueArray(fc.constantFrom(...values), { maxLength: 3 });
  return fc
    .record({ include: some, exclude: fc.oneof(fc.constant<string[]>([]), some) })
    .filter(({ include, exclude }) => include.length + exclude.length > 0);
}

/** Ends in their order; one may be open. */
const numberRange: fc.Arbitrary<NumberRange> = fc
  .tuple(
    fc.option(fc.constantFrom(...numbers), { freq: 3 }),
    fc.option(fc.constantFrom(...numbers), { freq: 3 }),
  )
  .filter(([min, max]) => min !== null || max !== null)
  .map(([a, b]) => (a !== null && b !== null && a > b ? { min: b, max: a } : { min: a, max: b }));

const bound: fc.Arbitrary<NonNullable<TimeRange['min']>> = fc.oneof(
  fc.constantFrom(...times).map((text) => ({ kind: 'instant' as const, text, ms: Date.parse(text) })),
  fc.constantFrom('2026-11-23', '2026-11-24').map((text) => ({ kind: 'date' as const, text })),
  fc.record({
    kind: fc.constant('offset' as const),
    amount: fc.integer({ min: -50, max: 50 }),
    unit: fc.constantFrom('m' as const, 'h' as const, 'd' as const, 'w' as const),
  }),
);
const timeRange: fc.Arbitrary<TimeRange> = fc.oneof(
  bound.map((min) => ({ min, max: null })),
  bound.map((max) => ({ min: null, max })),
  bound.map((only) => ({ min: only, max: only })),
);

/** Each name filtered by in about one of `1 / weight` queries. */
function someOf<N extends string, V>(names: readonly N[], value: (name: N) => fc.Arbitrary<V>) {
  return fc
    .subarray([...names], { maxLength: 2 })
    .chain((chosen) =>
      fc.tuple(...chosen.map((name) => value(name).map((filter) => [name, filter] as const))),
    )
    .map((entries) => Object.fromEntries(entries));
}

/** Any filter, with any sort and window. */
export const query: fc.Arbitrary<JobQuery> = fc.record({
  q: fc.option(fc.constantFrom('alpha', 'ALPHA  beta', '任务', 'ﬁ', 'fi', 'nothing', '10.0.0.1\u0085st'), {
    freq: 1,
  }),
  exact: fc
    .tuple(
      fc.oneof(fc.constant({}), someOf(exactNames, exactFilter)),
      fc.option(exactFilter('tag'), { freq: 1 }),
      fc.option(exactFilter('object'), { freq: 1 }),
    )
    .map(([filters, tag, object]) => ({
      ...filters,
      ...(tag !== null && { tag }),
      ...(object !== null && { object }),
    })),
  numbers: fc.oneof(
    fc.constant({}),
    someOf(numberRangeNames, () => fc.array(numberRange, { minLength: 1, maxLength: 2 })),
  ),
  times: fc.oneof(
    fc.constant({}),
    someOf(timeRangeNames, () => fc.array(timeRange, { minLength: 1, maxLength: 2 })),
  ),
  group: fc.option(
    fc.constantFrom(...groupNames, ...tagKeys.map((key) => `tag:${key}` as const), 'tag:nowhere' as const),
    { freq: 2 },
  ),
  histograms: fc.subarray([...rangeNames], { maxLength: 3 }),
  sort: fc.option(
    fc.uniqueArray(fc.record({ name: fc.constantFrom(...sortNames), descending: fc.boolean() }), {
      selector: ({ name }) => name,
      minLength: 1,
      maxLength: 3,
    }),
  ),
  offset: fc.option(fc.nat(40)),
  limit: fc.oneof(fc.constantFrom('all' as const, null, 1, 2, 7, maxLimit)),
  around: fc.option(fc.constantFrom('a/a/a', 'a/b/sync-1', 'b/__proto__/a', 'no/such/job'), { freq: 1 }),
  format: fc.constantFrom(null, 'json' as const, 'csv' as const),
  lang: fc.constant(null),
});

/** 2026-11-24 12:00:30 in Beijing, within the generated times. */
export const now = Date.parse('2026-11-24T12:00:30+08:00');
