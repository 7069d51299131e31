import type { CSSProperties } from 'react';

/** For a cell of a pinned column: it stays in sight while the table is scrolled sideways (`useSideways`). */
export const pinnedCell =
  'relative in-data-sideways:sticky in-data-sideways:left-(--left) in-data-sideways:z-[1]';

/** Where a pinned cell stays, in px from the left; null for one that does not. */
export function pinnedStyle(left: number | null): CSSProperties & Partial<Record<'--left', string>> {
  return left === null ? {} : { '--left': `${left}px` };
}
