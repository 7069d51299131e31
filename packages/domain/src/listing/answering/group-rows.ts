import { type Grouping, healthWords, type JobGroup } from '@syncdeck/contract';
import type { Columns } from '../columns/columns.ts';
import type { Dictionary } from '../columns/dictionary.ts';
import { scatter } from '../columns/scatter.ts';
import { tally } from '../columns/tally.ts';
import { groupsShown } from '../group-order.ts';
import { eachPiece } from '../pieces.ts';
import { type GroupCoding, groupCoding } from './group-coding.ts';
import type { Sifted } from './sieve.ts';

/** The matches by group. */
export interface GroupedRows {
  groups: JobGroup[];
  groupsTotal: number;
  /** The matches alone, out of an order of all slots, by group first; in steps of a few ms. */
  arrange: (order: Uint32Array) => Generator<void, Uint32Array>;
}

/** By group code. */
interface Counted {
  counts: Uint32Array;
  /** Places in `healthWords`, which stand worst first. */
  worst: Uint8Array;
  /** -1 where no job has a lag. */
  lags: Float64Array;
}

/** Groups the matches, counted and in order. */
export function* groupRows(
  columns: Columns,
  { matched, has }: Sifted,
  group: Grouping,
): Generator<void, GroupedRows> {
  const coding = yield* groupCoding(columns, group);
  const counted = yield* countGroups(columns, coding, matched);
  const codes = inOrder(coding, counted);
  const rank = new Uint32Array(coding.size);
  codes.forEach((code, place) => {
    rank[code] = place;
  });
  return {
    groups: codes.slice(0, groupsShown).map((code) => tell(coding, counted, code)),
    groupsTotal: codes.length,
    *arrange(order) {
      const rows = new Uint32Array(matched.length);
      const buckets = new Uint32Array(matched.length);
      let length = 0;
      const take = (slots: Uint32Array) => {
        // Loops: the callbacks of typed arrays cost ten times as much.
        for (let index = 0; index < slots.length; index++) {
          const slot = slots[index] ?? 0;
          if (!has(slot)) continue;
          rows[length] = slot;
          buckets[length++] = rank[coding.codeOf(slot)] ?? 0;
        }
      };
      yield* eachPiece(order, take);
      return scatter(rows, buckets, codes.length);
    },
  };
}

function* countGroups(
  { codings, codes, numbers }: Columns,
  { size, codeOf }: GroupCoding,
  matched: Uint32Array,
): Generator<void, Counted> {
  const counts = new Uint32Array(size);
  const worst = new Uint8Array(size).fill(healthWords.length);
  const lags = new Float64Array(size).fill(-1);
  const healthOf = healthPlaces(codings.text.health.values);
  const add = (slot: number) => {
    const code = codeOf(slot);
    tally(counts, code, 1);
    const health = healthOf[codes.health[slot] ?? 0] ?? 0;
    if (health < (worst[code] ?? 0)) worst[code] = health;
    const lag = numbers.lagSeconds[slot] ?? Number.NaN;
    if (lag > (lags[code] ?? 0)) lags[code] = lag;
  };
  const count = (slots: Uint32Array) => {
    for (let index = 0; index < slots.length; index++) add(slots[index] ?? 0);
  };
  yield* eachPiece(matched, count);
  return { counts, worst, lags };
}

/** By code of the dictionary, the place in `healthWords`. */
function healthPlaces(values: Dictionary): Uint8Array {
  return Uint8Array.from({ length: values.size }, (_, code) =>
    healthWords.findIndex((word) => word === values.text(code)),
  );
}

/** The codes that have jobs, in the order of `compareGroups`. */
function inOrder({ size, place }: GroupCoding, { counts, worst }: Counted): number[] {
  const codes: number[] = [];
  for (let code = 0; code < size; code++) if ((counts[code] ?? 0) > 0) codes.push(code);
  return codes.toSorted(
    (a, b) => (worst[a] ?? 0) - (worst[b] ?? 0) || (counts[b] ?? 0) - (counts[a] ?? 0) || place(a) - place(b),
  );
}

function tell({ value }: GroupCoding, { counts, worst, lags }: Counted, code: number): JobGroup {
  const lag = lags[code] ?? -1;
  return {
    value: value(code),
    count: counts[code] ?? 0,
    worstHealth: healthWords[worst[code] ?? 0] ?? 'ended',
    maxLagSeconds: lag < 0 ? null : lag,
  };
}
