import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { PlacedSlot } from './row-slots.ts';

/**
 * Moves the rows of a table body from where the document has them to where they belong: as if the first stood
 * `ahead` lines further down, and each in the place of its slot. `height` of a line in px.
 */
export function usePlaces(
  body: RefObject<HTMLElement | null>,
  slots: readonly PlacedSlot[],
  ahead: number,
  height: number,
): void {
  const moved = useRef(new WeakMap<Element, number>());
  useLayoutEffect(() => {
    const rows = body.current?.querySelectorAll<HTMLElement>(':scope > [aria-rowindex]') ?? [];
    // The head of the group that the first line is in may stand before them.
    const heads = rows.length - slots.length;
    slots.forEach(({ place }, at) => {
      const row = rows[heads + at];
      if (row === undefined) return;
      const by = (ahead + place - at) * height;
      if ((moved.current.get(row) ?? 0) === by) return;
      moved.current.set(row, by);
      row.style.transform = by === 0 ? '' : `translateY(${by}px)`;
    });
  });
}
