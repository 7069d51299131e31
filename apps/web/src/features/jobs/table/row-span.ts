/** First and last of some rows that follow each other. */
export type RowSpan = readonly [first: number, last: number];

/** The header stays at the top of what scrolls; in px. */
export const headerHeight = 36;
/** Rows drawn beyond those in sight, on either side. */
const overscan = 12;
/** Spans begin and end at multiples of this, so that not every pixel draws. */
const step = 2;

/** The rows drawn where a view of `viewHeight` is scrolled to `scrollTop`, all in px. */
export function spanAt(scrollTop: number, viewHeight: number, rowHeight: number): RowSpan {
  const top = Math.floor(scrollTop / rowHeight);
  const bottom = Math.ceil((scrollTop + viewHeight - headerHeight) / rowHeight);
  const first = Math.floor((top - overscan) / step) * step;
  return [Math.max(0, first), Math.ceil((bottom + overscan) / step) * step];
}

/** Where to scroll, from `scrollTop`, so that a row stands whole below the header; in px. */
export function scrollTopFor(
  index: number,
  scrollTop: number,
  viewHeight: number,
  rowHeight: number,
): number {
  const highest = index * rowHeight;
  const lowest = headerHeight + highest + rowHeight - viewHeight;
  return Math.max(Math.min(scrollTop, highest), lowest);
}
