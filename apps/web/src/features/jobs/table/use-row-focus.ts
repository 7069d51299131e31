import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { RowWindow } from './use-row-window.ts';

export interface RowFocus {
  /** The line whose link or button takes the focus when Tab reaches the table. */
  activeKey: string | null;
  setActive: (key: string) => void;
  /** The line that has the focus; null where it is elsewhere. */
  focusedLine: () => number | null;
  /** Moves the focus by so many lines, from the active one. */
  move: (by: number) => void;
  /** Focuses a line, scrolling to it. */
  focusLine: (line: number) => void;
}

/** One line's link or button is in the tab order; the others are reached from it (roving tabindex). */
export function useRowFocus(
  container: RefObject<HTMLElement | null>,
  rowWindow: RowWindow,
  keyAt: (line: number) => string | undefined,
  count: number,
): RowFocus {
  const [active, setActive] = useState<string | null>(null);
  const wanted = useRef<number | null>(null);
  const latest = useRef({ keyAt, count, active });
  latest.current = { keyAt, count, active };

  useEffect(() => {
    if (wanted.current === null) return;
    const target = lineTarget(container.current, latest.current.keyAt(wanted.current));
    if (!target) return;
    wanted.current = null;
    target.focus({ preventScroll: true });
  });

  const focusLine = useCallback(
    (line: number) => {
      const at = Math.max(0, Math.min(line, latest.current.count - 1));
      wanted.current = at;
      rowWindow.scrollToRow(at);
      const key = latest.current.keyAt(at);
      if (key !== undefined) setActive(key);
      const target = lineTarget(container.current, key);
      if (!target) return;
      wanted.current = null;
      target.focus({ preventScroll: true });
    },
    [container, rowWindow],
  );
  const focusedLine = useCallback(() => {
    const focused = document.activeElement;
    if (focused === null || !container.current?.contains(focused)) return null;
    const index = focused.closest('tr')?.getAttribute('aria-rowindex');
    return index ? Number(index) - 2 : null;
  }, [container]);
  const move = useCallback(
    (by: number) => {
      const { keyAt: key, count: all, active: activeKey } = latest.current;
      const at = focusedLine();
      if (at !== null) return focusLine(at + by);
      const [first, last] = rowWindow.span;
      for (let line = first; line <= last; line++) if (key(line) === activeKey) return focusLine(line);
      if (all > 0) focusLine(rowWindow.topRow());
    },
    [focusedLine, focusLine, rowWindow],
  );
  return { activeKey: active, setActive, focusedLine, move, focusLine };
}

/** What takes the focus in the line with that key, where it is rendered. */
function lineTarget(container: HTMLElement | null, key: string | undefined): HTMLElement | null {
  if (container === null || key === undefined) return null;
  const name = CSS.escape(key);
  return container.querySelector<HTMLElement>(
    `tr:not([aria-busy]) a[data-job="${name}"], button[data-group="${name}"]`,
  );
}
