import { compareCode, compareText } from '../compare-values.ts';
import type { TextColumn } from '../job-values.ts';
import type { Codings } from './codings.ts';
import type { Dictionary } from './dictionary.ts';
import { mapRecord } from './map-record.ts';
import { readingKey } from './reading-order.ts';
import { extendSorted, noSortedCodes, type SortedCodes } from './sorted-codes.ts';

type SortedName = TextColumn | 'key' | 'accessType' | 'tag';

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

/** Which dictionaries are wanted in order, for sorts and for facets. */
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

/**
 * The texts of each dictionary in order. Sorting is dear, so only what is asked for is sorted, as far as its dictionary
 * has grown; listings that come one from another share it, as they share their codings.
 */
export class SortedDictionaries {
  readonly #codings: Codings;
  readonly #known = mapRecord(rules, () => noSortedCodes);

  constructor(codings: Codings) {
    this.#codings = codings;
  }

  /** All texts that stand under this name now; yields every few ms of work. */
  *of(name: SortedName): Generator<void, SortedCodes> {
    const { dictionary, compare, nearKey } = rules[name];
    const sorted = yield* extendSorted(this.#known[name], dictionary(this.#codings), compare, nearKey);
    // Another question may have sorted more of them meanwhile.
    if (sorted.rank.length > this.#known[name].rank.length) this.#known[name] = sorted;
    return sorted;
  }
}
