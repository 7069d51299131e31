import { compareCode, compareText } from '../compare-values.ts';
import type { Codings, TextColumn } from './codings.ts';
import type { Dictionary } from './dictionary.ts';
import { mapRecord } from './map-record.ts';
import { readingKey } from './reading-order.ts';
import { extendSorted, noSortedCodes, type SortedCodes } from './sorted-codes.ts';

type SortedName = TextColumn | 'key' | 'accessType' | 'tag';
export type SortedDictionaries = Record<SortedName, SortedCodes>;

interface SortRule {
  dictionary: (codings: Codings) => Dictionary;
  compare: (a: string, b: string) => number;
  nearKey?: (text: string) => string;
}

const byCode = (name: TextColumn): SortRule => ({
  dictionary: ({ text }) => text[name].values,
  compare: compareCode,
});
const asPeopleRead = (name: TextColumn): SortRule => ({
  ...byCode(name),
  compare: compareText,
  nearKey: readingKey,
});

/** Which dictionaries are kept in order, for sorts and for facets that are cut. */
const rules: Record<SortedName, SortRule> = {
  key: { dictionary: ({ keys }) => keys, compare: compareCode },
  account: byCode('account'),
  region: byCode('region'),
  jobId: byCode('jobId'),
  jobName: asPeopleRead('jobName'),
  status: byCode('status'),
  tradeStatus: byCode('tradeStatus'),
  health: byCode('health'),
  jobType: byCode('jobType'),
  source: asPeopleRead('source'),
  destination: asPeopleRead('destination'),
  sourceType: byCode('sourceType'),
  destinationType: byCode('destinationType'),
  sourceRegion: byCode('sourceRegion'),
  destinationRegion: byCode('destinationRegion'),
  accessType: { dictionary: ({ list }) => list.accessType.values, compare: compareCode },
  payMode: byCode('payMode'),
  runMode: byCode('runMode'),
  instanceClass: byCode('instanceClass'),
  step: byCode('step'),
  tag: { dictionary: ({ tag }) => tag.values, compare: compareCode },
};

export const noSortedDictionaries: SortedDictionaries = mapRecord(rules, () => noSortedCodes);

/** Sorts what came into the dictionaries since `known`; yields every few ms of work. */
export function* extendDictionaries(
  known: SortedDictionaries,
  codings: Codings,
): Generator<void, SortedDictionaries> {
  const next = { ...known };
  for (const [name, { dictionary, compare, nearKey }] of ruleEntries) {
    next[name] = yield* extendSorted(known[name], dictionary(codings), compare, nearKey);
    yield;
  }
  return next;
}

const ruleEntries = Object.values(mapRecord(rules, (rule, name) => [name, rule] as const));
