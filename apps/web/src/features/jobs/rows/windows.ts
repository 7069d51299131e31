import type { JobQuery } from '@syncdeck/contract';

/** First and last of some rows that follow each other. */
export type RowSpan = readonly [first: number, last: number];

/** Rows asked for at once: more than most screens show, few enough to come, be checked and be drawn within a frame. */
export const windowSize = 50;
/** Rows beyond those drawn that are asked for ahead of the scroll. */
const ahead = 20;

/** Numbers of the windows that the rows of these spans need, or soon will, in their order. */
export function windowsFor(spans: readonly RowSpan[]): number[] {
  const numbers = new Set<number>();
  for (const [from, to] of spans) {
    const last = Math.floor((to + ahead) / windowSize);
    for (let number = Math.floor(Math.max(0, from - ahead) / windowSize); number <= last; number++)
      numbers.add(number);
  }
  return Array.from(numbers).toSorted((a, b) => a - b);
}

/** The query of the window with that number. */
export function windowQuery(query: JobQuery, number: number): JobQuery {
  return { ...query, offset: number * windowSize, limit: windowSize };
}
