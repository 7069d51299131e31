import type { JobGroup } from '@syncdeck/contract';
import type { RowSpan } from '../rows/windows.ts';

/** A group of the list with the rows that it holds. */
export interface LineGroup {
  /** Names it among the others; the group of jobs without a value has a key too. */
  key: string;
  /** What the server says of it; null for the rows of all groups that it no longer lists. */
  group: JobGroup | null;
  count: number;
  isFolded: boolean;
}

export type Line = { kind: 'row'; index: number } | { kind: 'group'; group: LineGroup };

/** What stands in the table from top to bottom: a line for each row and, where rows are grouped, for each group. */
export interface ListLines {
  count: number;
  at: (line: number) => Line | undefined;
  /** The line of a row; the one of its group where that is folded. */
  lineOf: (index: number) => number;
  /** The line of the group that a line belongs to; null where rows are not grouped. */
  groupLineOf: (line: number) => number | null;
}

/** One line a row. */
export function plainLines(count: number): ListLines {
  return {
    count,
    at: (line) => (line < count ? { kind: 'row', index: line } : undefined),
    lineOf: (index) => index,
    groupLineOf: () => null,
  };
}

/** Groups in the server's order, each before its rows; rows beyond the groups that are listed stand in a last one. */
export function groupedLines(
  groups: readonly JobGroup[],
  count: number,
  isFolded: (key: string) => boolean,
): ListLines {
  const listed = lineGroups(groups, count, isFolded);
  const firstRows: number[] = [];
  const firstLines: number[] = [];
  let row = 0;
  let line = 0;
  for (const group of listed) {
    firstRows.push(row);
    firstLines.push(line);
    row += group.count;
    line += 1 + (group.isFolded ? 0 : group.count);
  }
  return {
    count: line,
    at: (at) => {
      const place = lastUpTo(firstLines, at);
      const group = listed[place];
      if (group === undefined || at >= line) return undefined;
      const after = at - (firstLines[place] ?? 0);
      return after === 0
        ? { kind: 'group', group }
        : { kind: 'row', index: (firstRows[place] ?? 0) + after - 1 };
    },
    lineOf: (index) => {
      const place = lastUpTo(firstRows, index);
      const head = firstLines[place] ?? 0;
      return listed[place]?.isFolded ? head : head + 1 + index - (firstRows[place] ?? 0);
    },
    groupLineOf: (at) => firstLines[lastUpTo(firstLines, at)] ?? null,
  };
}

/** The rows that stand between two lines, both included, as spans without a gap. */
export function rowSpans(lines: ListLines, first: number, last: number): RowSpan[] {
  const spans: [number, number][] = [];
  for (let at = first; at <= last; at++) {
    const line = lines.at(at);
    if (line?.kind !== 'row') continue;
    const open = spans.at(-1);
    if (open !== undefined && open[1] === line.index - 1) open[1] = line.index;
    else spans.push([line.index, line.index]);
  }
  return spans;
}

/** The key of a group, the same in every answer. */
export function groupKey(value: string | null): string {
  return value === null ? 'none' : `is ${value}`;
}

const restKey = 'rest';

function lineGroups(
  groups: readonly JobGroup[],
  count: number,
  isFolded: (key: string) => boolean,
): LineGroup[] {
  const listed: LineGroup[] = [];
  let left = count;
  for (const group of groups) {
    const key = groupKey(group.value);
    const held = Math.min(group.count, left);
    left -= held;
    if (held > 0) listed.push({ key, group, count: held, isFolded: isFolded(key) });
  }
  if (left > 0) listed.push({ key: restKey, group: null, count: left, isFolded: isFolded(restKey) });
  return listed;
}

/** The place of the last number that is not above `value`; numbers ascend. */
function lastUpTo(numbers: readonly number[], value: number): number {
  let low = 0;
  let high = numbers.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((numbers[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
