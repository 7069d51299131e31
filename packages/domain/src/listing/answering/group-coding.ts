import { type Grouping, groupedTagKey, groupNames, isOneOf } from '@syncdeck/contract';
import type { Columns } from '../columns/columns.ts';

/** How jobs are told apart by what they are grouped by; code 0 has no value. */
export interface GroupCoding {
  /** Codes are 0 to `size` - 1. */
  size: number;
  codeOf: (slot: number) => number;
  value: (code: number) => string | null;
  /** The place of the code's value among all, by code unit; of no value, behind them. */
  place: (code: number) => number;
}

export function* groupCoding(columns: Columns, group: Grouping): Generator<void, GroupCoding> {
  const { codings, codes, sorted } = columns;
  if (!isOneOf(groupNames, group)) return yield* tagGroupCoding(columns, groupedTagKey(group) ?? '');
  const { rank } = yield* sorted.of(group);
  const { values } = codings.text[group];
  return {
    size: values.size,
    codeOf: (slot) => codes[group][slot] ?? 0,
    value: (code) => (code === 0 ? null : values.text(code)),
    place: (code) => (code === 0 ? values.size : (rank[code] ?? 0)),
  };
}

/** Labels of one key stand in the order of their values. */
function* tagGroupCoding(
  { codings: { tag }, codes, sorted }: Columns,
  key: string,
): Generator<void, GroupCoding> {
  const { rank } = yield* sorted.of('tag');
  const firstOfKey = tag.firstLabels(key);
  return {
    size: tag.values.size,
    codeOf: (slot) => firstOfKey[codes.tag[slot] ?? 0] ?? 0,
    value: (code) => (code === 0 ? null : tag.values.text(code).slice(key.length + 1)),
    place: (code) => (code === 0 ? tag.values.size : (rank[code] ?? 0)),
  };
}
