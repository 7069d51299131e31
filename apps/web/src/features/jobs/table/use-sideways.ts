import { type RefObject, useEffect } from 'react';

/** After so many ms at rest, with its first column in sight, the table is no longer scrolled sideways. */
const restMs = 1000;
const sidewaysKeys = new Set(['ArrowLeft', 'ArrowRight', 'Home', 'End']);

/**
 * Marks the container with `data-sideways` as long as it is scrolled sideways or about to be. Its pinned cells stick
 * only then: a cell that sticks is a layer of its own, which every new row would be drawn later for. A finger may
 * move any way at any time, so the mark stays once one has touched.
 */
export function useSideways(container: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const target = container.current;
    if (target === null) return;
    let touched = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const rest = () => {
      if (target.scrollLeft === 0 && !touched) delete target.dataset.sideways;
    };
    const mark = () => {
      // Not written anew with each scroll, which would have styles looked at again.
      target.dataset.sideways ??= '';
      clearTimeout(timer);
      timer = setTimeout(rest, restMs);
    };
    const onScroll = () => {
      if (target.scrollLeft !== 0 || target.dataset.sideways !== undefined) mark();
    };
    const onWheel = ({ deltaX, shiftKey }: WheelEvent) => {
      if (deltaX !== 0 || shiftKey) mark();
    };
    const onPointerDown = ({ pointerType, button, target: at }: PointerEvent) => {
      touched ||= pointerType !== 'mouse';
      // Its own scrollbar, or the wheel pressed to scroll by moving.
      if (touched || at === target || button === 1) mark();
    };
    const onKeyDown = ({ key }: KeyboardEvent) => {
      if (sidewaysKeys.has(key)) mark();
    };
    onScroll();
    const listening = new AbortController();
    const { signal } = listening;
    target.addEventListener('scroll', onScroll, { passive: true, signal });
    target.addEventListener('wheel', onWheel, { passive: true, signal });
    target.addEventListener('pointerdown', onPointerDown, { passive: true, signal });
    target.addEventListener('keydown', onKeyDown, { signal });
    return () => {
      clearTimeout(timer);
      listening.abort();
    };
  }, [container]);
}
