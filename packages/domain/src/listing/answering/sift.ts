import {
  type ExactFilter,
  exactNames,
  facetNames,
  isOneOf,
  type JobQuery,
  type NumberRange,
  numberRangeNames,
  type RangeName,
  resolveTimeRange,
  timeRangeNames,
} from '@syncdeck/contract';
import type { Coding } from '../columns/coding.ts';
import type { Columns } from '../columns/columns.ts';
import { holdersOf } from '../columns/text-blocks.ts';
import { isListName } from '../exact-values.ts';
import { searchWords } from '../search-words.ts';
import { tagGroups } from '../tag-groups.ts';
import { instanceFinder } from './instance-finder.ts';
import { objectFinder } from './object-finder.ts';
import type { Totals } from './totals.ts';
import { type Bounds, Sieve, type Sifted } from './sieve.ts';

type Finder = (slot: number) => boolean;
type FinderOf = (value: string) => Finder;

/** Puts all jobs through the query's filters, the cheap ones first; `now` in epoch ms, whole minute. */
export function* sift(
  columns: Columns,
  totals: Totals,
  query: JobQuery,
  now: number,
): Generator<void, Sifted> {
  const sieve = new Sieve(columns.slots, columns.jobs.length);
  yield;
  yield* siftExact(sieve, columns, query);
  yield* siftTags(sieve, columns, totals, query);
  const ownerOf = (name: RangeName) => (query.histograms.includes(name) ? { range: name } : null);
  for (const name of numberRangeNames) {
    const ranges = query.numbers[name];
    if (ranges === undefined) continue;
    sieve.byNumber(columns.numbers[name], ranges.map(toBounds), ownerOf(name));
    yield;
  }
  for (const name of timeRangeNames) {
    const ranges = query.times[name]?.map((range) => resolveTimeRange(range, now));
    if (ranges === undefined) continue;
    sieve.byNumber(columns.numbers[name], ranges.map(toBounds), ownerOf(name));
    yield;
  }
  yield* siftFound(sieve, query.exact.instance, (name) => instanceFinder(columns, name));
  yield* siftFound(sieve, query.exact.object, (name) => objectFinder(columns, name));
  for (const word of searchWords(query.q)) yield* siftWord(sieve, columns, word);
  return yield* sieve.result();
}

function* siftExact(sieve: Sieve, { codings, codes }: Columns, query: JobQuery): Generator<void> {
  for (const name of exactNames) {
    const filter = query.exact[name];
    if (name === 'tag' || name === 'object' || name === 'instance' || filter === undefined) continue;
    const coding: Coding = isListName(name) ? codings.list[name] : codings.text[name];
    sieve.byCode(codes[name], coding.passes(filter), isOneOf(facetNames, name) ? { name } : null);
    yield;
  }
}

/** One filter a tag key; jobs without tags pass each of them where `tag=` stands beside. */
function* siftTags(
  sieve: Sieve,
  { codings: { tag }, codes }: Columns,
  totals: Totals,
  query: JobQuery,
): Generator<void> {
  const filter = query.exact.tag;
  if (filter === undefined) return;
  const { byKey, untaggedIncluded, untaggedExcluded } = tagGroups(filter, (key) => totals.hasTagKey(key));
  for (const [key, values] of byKey) {
    const tagKey = tag.findKey(key);
    sieve.byCode(codes.tag, tag.passes(values, untaggedIncluded), tagKey === undefined ? null : { tagKey });
    yield;
  }
  const plain = [...byKey.values()].some(({ include }) => include.length > 0);
  const untagged = { wanted: untaggedIncluded && !plain, refused: untaggedExcluded };
  sieve.byCode(codes.tag, tag.passesUntagged(untagged), null);
  yield;
}

function* siftWord(sieve: Sieve, { jobs, texts }: Columns, word: string): Generator<void> {
  const { mayHold, sure } = holdersOf(texts, word);
  if (sure) sieve.byTest(mayHold, null);
  else
    yield* sieve.byDearTest((slot) => mayHold(slot) && jobs[slot]?.searchText.includes(word) === true, null);
}

/** A filter on what has no column; a finder tells which jobs have one of its values. */
function* siftFound(sieve: Sieve, filter: ExactFilter | undefined, finderOf: FinderOf): Generator<void> {
  if (filter === undefined) return;
  if (filter.include.length > 0) yield* sieve.byDearTest(yield* finderOfOne(filter.include, finderOf), null);
  if (filter.exclude.length > 0) {
    const refused = yield* finderOfOne(filter.exclude, finderOf);
    yield* sieve.byDearTest((slot) => !refused(slot), null);
  }
}

/** A finder a step: a query may hold hundreds of values. */
function* finderOfOne(values: readonly string[], finderOf: FinderOf): Generator<void, Finder> {
  const finders: Finder[] = [];
  for (const value of values) {
    finders.push(finderOf(value));
    yield;
  }
  return (slot) => finders.some((finds) => finds(slot));
}

function toBounds({ min, max }: NumberRange): Bounds {
  return { min: min ?? Number.NEGATIVE_INFINITY, max: max ?? Number.POSITIVE_INFINITY };
}
