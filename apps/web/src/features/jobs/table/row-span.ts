import type { RowSpan } from '../rows/windows.ts';
import { textScale } from '../../../ui/text-scale.ts';

/** The header stays at the top of what scrolls; in px. */
export const headerHeight = 36 * textScale;
/** Spans begin and end at multiples of this, so that not every pixel draws. */
const step = 2;

/** The rows of which a view of `viewHeight`, scrolled to `scrollTop`, shows anything, all in px. */
export function spanInSight(scrollTop: number, viewHeight: number, rowHeight: number): RowSpan {
  const first = Math.floor(scrollTop / rowHeight);
  const end = Math.ceil((scrollTop + viewHeight - headerHeight) / rowHeight);
  return [first, Math.max(first, end - 1)];
}

/** The smallest span around one that begins and ends where not every pixel draws. */
export function inSteps([first, last]: RowSpan): RowSpan {
  return [Math.floor(first / step) * step, Math.ceil((last + 1) / step) * step];
}

/** A span with so many rows more on either side, as far as there are any among `count`. */
export function widen([first, last]: RowSpan, by: number, count: number): RowSpan {
  const end = Math.min(last + by, count - 1);
  return [Math.max(0, Math.min(first - by, end)), end];
}

/** Where to scroll, from `scrollTop`, so that a row stands whole below the header and `covered` px more; in px. */
export function scrollTopFor(
  index: number,
  scrollTop: number,
  viewHeight: number,
  rowHeight: number,
  covered = 0,
): number {
  const highest = index * rowHeight - covered;
  const lowest = headerHeight + highest + rowHeight - viewHeight;
  return Math.max(Math.min(scrollTop, highest), lowest);
}
