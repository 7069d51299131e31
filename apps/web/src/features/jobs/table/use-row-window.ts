import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { RowSpan } from '../rows/windows.ts';
import { whenQuiet } from '../../../ui/when-quiet.ts';
import { inSteps, scrollTopFor, spanInSight, widen } from './row-span.ts';

export interface RowWindow {
  /** First and last row to draw; `last` is before `first` where there are none. */
  span: RowSpan;
  /** How many rows after them will be drawn as soon as there is time. */
  later: number;
  /** Whether cells beyond the right edge may be drawn later: other rows come or pass, and the table rests at its left. */
  keepsBeyond: boolean;
  /** Whether the list scrolls, or did a moment ago. */
  isPassing: boolean;
  /** Scrolls as little as needed until the row stands in sight. */
  scrollToRow: (index: number) => void;
  /** The first row below the header. */
  topRow: () => number;
}

/** Rows drawn beyond those in sight, on either side, so that scrolling finds them there. */
const overscan = 12;

/**
 * Which of `count` rows of one `height` in px are drawn while the container scrolls. Where other rows have just
 * come (`shown` names them), and where a scroll leaps past all that are drawn, those in sight are drawn first and the
 * others once the page is idle or scrolls on. `covered` px below the header belong to what stays there. `onSpan` hears
 * which rows a scroll leads to before they are drawn.
 */
export function useRowWindow(
  container: RefObject<HTMLElement | null>,
  count: number,
  height: number,
  shown: string | null,
  covered: number,
  onSpan: RefObject<(span: RowSpan) => void>,
): RowWindow {
  const inSight = useRef<RowSpan>(null);
  inSight.current ??= spanInSight(0, window.innerHeight, height);
  const [steps, setSteps] = useState(inSteps(inSight.current));
  const [atLeft, setAtLeft] = useState(true);
  const drawnHeight = useRef(height);
  const drawn = useRef<RowSpan>([0, -1]);
  const latestCount = useRef(count);
  latestCount.current = count;
  const [surrounded, surround, leap] = useSurrounded(shown);
  const [isPassing, pass] = usePassing();
  useLayoutEffect(() => {
    const target = container.current;
    if (target === null) return;
    // Rows that change their height leave the first one in sight where it is.
    if (height !== drawnHeight.current) target.scrollTop *= height / drawnHeight.current;
    drawnHeight.current = height;
    const spanNow = () => spanInSight(target.scrollTop, target.clientHeight, height);
    const follow = () => {
      const now = spanNow();
      const next = inSteps(now);
      const isDrawn = isWithin(widen(now, 0, latestCount.current), drawn.current);
      inSight.current = now;
      setAtLeft(target.scrollLeft === 0);
      setSteps((before) => (isDrawn && isWithin(before, next) && isWithin(next, before) ? before : next));
    };
    // Drawn within the frame that scrolls, so that no row comes late.
    const onScroll = () => {
      const next = spanNow();
      onSpan.current(widen(inSteps(next), overscan, latestCount.current));
      const [first, last] = drawn.current;
      flushSync(() => {
        follow();
        pass();
        if (next[1] < first || next[0] > last) leap();
        else surround();
      });
    };
    const observer = new ResizeObserver(follow);
    follow();
    observer.observe(target);
    target.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      observer.disconnect();
      target.removeEventListener('scroll', onScroll);
    };
  }, [container, height, surround, leap, pass, onSpan]);

  const scrollToRow = useCallback(
    (index: number) => {
      const target = container.current;
      if (target !== null)
        target.scrollTop = scrollTopFor(index, target.scrollTop, target.clientHeight, height, covered);
    },
    [container, height, covered],
  );
  const topRow = useCallback(
    () => Math.floor((container.current?.scrollTop ?? 0) / height),
    [container, height],
  );
  const around = widen(steps, overscan, count);
  const [first, last] = surrounded ? around : widen(inSight.current, 0, count);
  drawn.current = [first, last];
  const later = around[1] - last;
  const keepsBeyond = atLeft && (isPassing || !surrounded);
  return useMemo(
    () => ({ span: [first, last], later, keepsBeyond, isPassing, scrollToRow, topRow }),
    [first, last, later, keepsBeyond, isPassing, scrollToRow, topRow],
  );
}

function isWithin([first, last]: RowSpan, [outerFirst, outerLast]: RowSpan): boolean {
  return first >= outerFirst && last <= outerLast;
}

/** Whether the list scrolls, or did a moment ago; the function says that it does. */
function usePassing(): [boolean, () => void] {
  const [passing, setPassing] = useState(false);
  const callOff = useRef(() => {});
  useEffect(() => () => callOff.current(), []);
  const pass = useCallback(() => {
    setPassing(true);
    callOff.current();
    callOff.current = whenQuiet(() => setPassing(false));
  }, []);
  return [passing, pass];
}

/**
 * Whether the rows around those in sight are drawn as well: once the page is idle, or at once with the first function.
 * The second one says that others stand in sight.
 */
function useSurrounded(shown: string | null): [boolean, () => void, () => void] {
  const [settled, setSettled] = useState<string | null>(null);
  const [leaps, setLeaps] = useState(0);
  const inSight = shown === null ? null : `${leaps} ${shown}`;
  const latest = useRef(inSight);
  useEffect(() => {
    latest.current = inSight;
    if (inSight === null) return;
    return whenQuiet(() => setSettled(inSight));
  }, [inSight]);
  const surround = useCallback(() => setSettled(latest.current), []);
  const leap = useCallback(() => setLeaps((before) => before + 1), []);
  return [settled === inSight, surround, leap];
}
