import type { JobRow } from '@syncdeck/contract';
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { RowWindow } from './use-row-window.ts';

export interface RowFocus {
  /** The row whose link takes the focus when Tab reaches the table. */
  activeKey: string | null;
  setActive: (row: JobRow) => void;
  /** Moves the focus by so many rows, from the active one. */
  move: (by: number) => void;
  /** Focuses a row's link, scrolling to it. */
  focusRow: (index: number) => void;
}

/** One row's link is in the tab order; the others are reached from it (roving tabindex). */
export function useRowFocus(
  container: RefObject<HTMLElement | null>,
  rowWindow: RowWindow,
  rowAt: (index: number) => JobRow | undefined,
  count: number,
): RowFocus {
  const [active, setActiveState] = useState<string | null>(null);
  const wanted = useRef<number | null>(null);
  const latest = useRef({ rowAt, count, active });
  latest.current = { rowAt, count, active };

  useEffect(() => {
    if (wanted.current === null) return;
    const row = latest.current.rowAt(wanted.current);
    const link = row && rowLink(container.current, row.key);
    if (!link) return;
    wanted.current = null;
    link.focus({ preventScroll: true });
  });

  const focusRow = useCallback(
    (index: number) => {
      const at = Math.max(0, Math.min(index, latest.current.count - 1));
      wanted.current = at;
      rowWindow.scrollToRow(at);
      const row = latest.current.rowAt(at);
      if (row) setActiveState(row.key);
      const link = row && rowLink(container.current, row.key);
      if (!link) return;
      wanted.current = null;
      link.focus({ preventScroll: true });
    },
    [container, rowWindow],
  );
  const move = useCallback(
    (by: number) => {
      const { rowAt: row, count: all, active: key } = latest.current;
      const focused = document.activeElement?.closest('tr')?.getAttribute('aria-rowindex');
      const inTable = container.current?.contains(document.activeElement) ?? false;
      if (inTable && focused) return focusRow(Number(focused) - 2 + by);
      const [first, last] = rowWindow.span;
      for (let index = first; index <= last; index++) if (row(index)?.key === key) return focusRow(index);
      if (all > 0) focusRow(rowWindow.topRow());
    },
    [container, focusRow, rowWindow],
  );
  const setActive = useCallback((row: JobRow) => setActiveState(row.key), []);
  return { activeKey: active, setActive, move, focusRow };
}

/** The link of a row, where it is rendered. */
export function rowLink(container: HTMLElement | null, key: string): HTMLElement | null {
  return container?.querySelector<HTMLElement>(`a[data-job="${CSS.escape(key)}"]`) ?? null;
}
