import type { JobGroup, JobPage, JobQuery, JobRow, ObjectMatch } from '@syncdeck/contract';
import { useQueryClient } from '@tanstack/react-query';
import { type RefObject, useCallback, useRef, useState } from 'react';
import type { ApiError } from '../../../api/api-error.ts';
import { jobListPath, jobPageQuery } from '../../../api/job-page-query.ts';
import { flingGate } from './fling-gate.ts';
import { type SubscribeChanges, useLiveRows } from './use-live-rows.ts';
import { useWindows } from './use-windows.ts';
import { type RowSpan, windowQuery, windowsFor, windowSize } from './windows.ts';

export interface JobListData {
  /** Counts, facets and sources as they are now; null until the first answer. */
  page: JobPage | null;
  /** Number of rows that stand in the table. */
  count: number;
  rowAt: (index: number) => JobRow | undefined;
  /** The groups of the rows that stand in the table, and how many there are in all. */
  groups: readonly JobGroup[];
  groupsTotal: number;
  /** By what a row was found; null where no object was asked for. */
  matchOf: (key: string) => ObjectMatch | null;
  /** A row as it is now, as far as that is known. */
  latestOf: (row: JobRow) => JobRow;
  isGone: (row: JobRow) => boolean;
  /** The path whose rows are shown. */
  shownPath: string;
  shownQuery: JobQuery;
  isLoading: boolean;
  error: ApiError | null;
  retry: () => void;
  hasNewOrder: boolean;
  applyNewOrder: () => void;
  /** First and last row of the windows in sight. */
  range: RowSpan;
  /** Tells which rows are in sight. */
  setSpans: (spans: readonly RowSpan[]) => void;
  rowsInSight: RefObject<() => JobRow[]>;
  isHeld: RefObject<() => boolean>;
}

const noGroups: readonly JobGroup[] = [];

/** The filtered list as a whole, loaded window by window and kept fresh. */
export function useJobList(query: JobQuery, subscribe: SubscribeChanges): JobListData {
  const [numbers, setNumbers] = useState<readonly number[]>([0]);
  const rowsInSight = useRef<() => JobRow[]>(() => []);
  const isHeld = useRef<() => boolean>(() => false);
  const windows = useWindows(query, numbers);
  const shown = useRef(windows);
  shown.current = windows;
  const client = useQueryClient();
  const [want] = useState(() =>
    flingGate((wanted) => {
      const { shown: of, page } = shown.current;
      // Asked for before the rows that stand in for them are drawn.
      for (const number of wanted)
        if (number * windowSize < (page?.total ?? 0))
          void client.prefetchQuery(jobPageQuery(windowQuery(of, number)));
      setNumbers(wanted);
    }),
  );
  const live = useLiveRows(windows, rowsInSight, isHeld, subscribe);
  return {
    page: live.newest,
    count: windows.page?.total ?? 0,
    rowAt: (index) => {
      const row = windows.rowAt(index);
      return row && (live.overlay.rows.get(row.key) ?? row);
    },
    latestOf: (row) => live.overlay.rows.get(row.key) ?? windows.find(row.key) ?? row,
    isGone: (row) => live.overlay.gone.has(row.key),
    shownPath: jobListPath(windows.shown),
    shownQuery: windows.shown,
    isLoading: windows.isLoading,
    error: windows.error,
    retry: windows.retry,
    hasNewOrder: live.hasNewOrder,
    applyNewOrder: live.applyNewOrder,
    groups: windows.page?.groups ?? noGroups,
    groupsTotal: windows.page?.groupsTotal ?? 0,
    matchOf: windows.matchOf,
    range: [(numbers[0] ?? 0) * windowSize, ((numbers.at(-1) ?? 0) + 1) * windowSize - 1],
    setSpans: useCallback((spans: readonly RowSpan[]) => want(windowsFor(spans)), [want]),
    rowsInSight,
    isHeld,
  };
}
