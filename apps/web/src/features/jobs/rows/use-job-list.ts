import type { JobPage, JobQuery, JobRow } from '@syncdeck/contract';
import { type RefObject, useCallback, useRef, useState } from 'react';
import type { ApiError } from '../../../api/api-error.ts';
import { jobListPath } from '../../../api/job-page-query.ts';
import { type SubscribeChanges, useLiveRows } from './use-live-rows.ts';
import { useWindows } from './use-windows.ts';
import { windowRange } from './windows.ts';

export interface JobListData {
  /** Counts, facets and sources as they are now; null until the first answer. */
  page: JobPage | null;
  /** Number of rows that stand in the table. */
  count: number;
  rowAt: (index: number) => JobRow | undefined;
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
  range: readonly [first: number, last: number];
  setRange: (first: number, last: number) => void;
  rowsInSight: RefObject<() => JobRow[]>;
  isHeld: RefObject<() => boolean>;
}

/** The filtered list as a whole, loaded window by window and kept fresh. */
export function useJobList(query: JobQuery, subscribe: SubscribeChanges): JobListData {
  const [[first, last], setBoth] = useState<[number, number]>([0, 0]);
  const rowsInSight = useRef<() => JobRow[]>(() => []);
  const isHeld = useRef<() => boolean>(() => false);
  const windows = useWindows(query, first, last);
  const live = useLiveRows(windows, rowsInSight, isHeld, subscribe);
  return {
    page: live.newest,
    count: windows.page?.total ?? 0,
    rowAt: (index) => {
      const row = windows.rowAt(index);
      return row && (live.overlay.rows.get(row.key) ?? row);
    },
    isGone: (row) => live.overlay.gone.has(row.key),
    shownPath: jobListPath(windows.shown),
    shownQuery: windows.shown,
    isLoading: windows.isLoading,
    error: windows.error,
    retry: windows.retry,
    hasNewOrder: live.hasNewOrder,
    applyNewOrder: live.applyNewOrder,
    range: [first, last],
    setRange: useCallback((from: number, to: number) => {
      const next = windowRange(from, to);
      setBoth((before) => (before[0] === next[0] && before[1] === next[1] ? before : next));
    }, []),
    rowsInSight,
    isHeld,
  };
}
