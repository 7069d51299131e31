import { type JobQuery, type JobRow, maxLimit } from '@syncdeck/contract';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import { jobPageQuery } from '../../../api/job-page-query.ts';
import { addRows, type SelectedRows, toggleRow } from './selection.ts';

export interface Selection {
  rows: SelectedRows;
  /** Takes a row in or out; a span that is extended later begins here. */
  toggle: (row: JobRow, index: number) => void;
  /** Selects every row from where the last one was taken in, else from `from`, to here. */
  extendTo: (index: number, from: number) => void;
  clear: () => void;
}

interface Listed {
  rowAt: (index: number) => JobRow | undefined;
  shownQuery: JobQuery;
  shownPath: string;
}

/** The rows that the reader has selected; they stay while the list is filtered or sorted otherwise. */
export function useSelection(list: Listed): Selection {
  const client = useQueryClient();
  const [rows, setRows] = useState<SelectedRows>(new Map());
  const latest = useRef({ list, rows });
  latest.current = { list, rows };
  /** Where a span began and what was selected before it: a span that shrinks lets go of its rows. */
  const start = useRef<{ index: number; before: SelectedRows; path: string } | null>(null);
  const turn = useRef(0);

  const set = useCallback((next: SelectedRows) => {
    latest.current.rows = next;
    setRows(next);
  }, []);
  const toggle = useCallback(
    (row: JobRow, index: number) => {
      turn.current += 1;
      const next = toggleRow(latest.current.rows, row, index);
      start.current = { index, before: next, path: latest.current.list.shownPath };
      set(next);
    },
    [set],
  );
  const extendTo = useCallback(
    (index: number, from: number) => {
      const { list: listed, rows: before } = latest.current;
      if (start.current?.path !== listed.shownPath)
        start.current = { index: from, before, path: listed.shownPath };
      const span = start.current;
      const first = Math.min(span.index, index);
      const count = Math.min(Math.abs(span.index - index) + 1, maxLimit);
      turn.current += 1;
      const mine = turn.current;
      const loaded = Array.from({ length: count }, (_, at) => listed.rowAt(first + at));
      if (loaded.every((row) => row !== undefined)) return set(addRows(span.before, loaded, first));
      const query = jobPageQuery({ ...listed.shownQuery, offset: first, limit: count });
      void client.fetchQuery(query).then(
        ({ items }) => {
          if (turn.current === mine) set(addRows(span.before, items, first));
        },
        // The list itself tells that the server cannot be reached.
        () => undefined,
      );
    },
    [client, set],
  );
  const clear = useCallback(() => {
    turn.current += 1;
    start.current = null;
    set(new Map());
  }, [set]);
  return { rows, toggle, extendTo, clear };
}
