import { type RefObject, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { type RowSpan, scrollTopFor, spanAt } from './row-span.ts';

export interface RowWindow {
  /** First and last row to draw; `last` is before `first` where there are none. */
  span: RowSpan;
  /** Scrolls as little as needed until the row stands in sight. */
  scrollToRow: (index: number) => void;
  /** The first row below the header. */
  topRow: () => number;
}

/** Which of `count` rows of one `height` in px are drawn while the container scrolls. */
export function useRowWindow(
  container: RefObject<HTMLElement | null>,
  count: number,
  height: number,
): RowWindow {
  const [[first, last], setSpan] = useState(() => spanAt(0, window.innerHeight, height));
  const drawnHeight = useRef(height);
  useLayoutEffect(() => {
    const target = container.current;
    if (target === null) return;
    // Rows that change their height leave the first one in sight where it is.
    target.scrollTop *= height / drawnHeight.current;
    drawnHeight.current = height;
    const follow = () => {
      const next = spanAt(target.scrollTop, target.clientHeight, height);
      setSpan((before) => (before[0] === next[0] && before[1] === next[1] ? before : next));
    };
    // Drawn within the frame that scrolls, so that no row comes late.
    const onScroll = () => flushSync(follow);
    const observer = new ResizeObserver(follow);
    follow();
    observer.observe(target);
    target.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      observer.disconnect();
      target.removeEventListener('scroll', onScroll);
    };
  }, [container, height]);

  const scrollToRow = useCallback(
    (index: number) => {
      const target = container.current;
      if (target !== null)
        target.scrollTop = scrollTopFor(index, target.scrollTop, target.clientHeight, height);
    },
    [container, height],
  );
  const topRow = useCallback(
    () => Math.floor((container.current?.scrollTop ?? 0) / height),
    [container, height],
  );
  const end = Math.min(last, count - 1);
  const start = Math.max(0, Math.min(first, end));
  return useMemo(() => ({ span: [start, end], scrollToRow, topRow }), [start, end, scrollToRow, topRow]);
}
