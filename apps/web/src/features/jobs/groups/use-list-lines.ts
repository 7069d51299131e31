import type { Grouping, JobGroup } from '@syncdeck/contract';
import { useCallback, useMemo, useState } from 'react';
import { groupedLines, groupKey, type ListLines, plainLines } from './list-lines.ts';

export interface GroupedList {
  lines: ListLines;
  /** Whether every group is folded. */
  isFolded: boolean;
  toggle: (key: string) => void;
  /** Folds or unfolds all groups. */
  setAllFolded: (folded: boolean) => void;
}

interface Folding {
  group: Grouping | null;
  /** Whether all were folded at once; then the keys name those that no longer are. */
  all: boolean;
  keys: ReadonlySet<string>;
}

const nothingFolded: Omit<Folding, 'group'> = { all: false, keys: new Set() };

/** The lines of the list. What is folded is the reader's own, and forgotten when rows are grouped otherwise. */
export function useListLines(
  group: Grouping | null,
  groups: readonly JobGroup[],
  count: number,
): GroupedList {
  const [kept, setKept] = useState<Folding>({ group, ...nothingFolded });
  const { all, keys } = kept.group === group ? kept : nothingFolded;
  const lines = useMemo(
    () => (group === null ? plainLines(count) : groupedLines(groups, count, (key) => keys.has(key) !== all)),
    [group, groups, count, keys, all],
  );
  const toggle = useCallback(
    (key: string) =>
      setKept((before) => {
        const folding = before.group === group ? before : nothingFolded;
        const next = new Set(folding.keys);
        if (!next.delete(key)) next.add(key);
        return { group, all: folding.all, keys: next };
      }),
    [group],
  );
  const setAllFolded = useCallback(
    (folded: boolean) => setKept({ group, all: folded, keys: new Set() }),
    [group],
  );
  const isFolded = group !== null && groups.every(({ value }) => keys.has(groupKey(value)) !== all);
  return { lines, isFolded, toggle, setAllFolded };
}
