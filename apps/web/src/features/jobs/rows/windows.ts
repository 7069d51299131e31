import type { JobQuery } from '@syncdeck/contract';

/** Rows asked for at once: more than most screens show, few enough to come, be checked and be drawn within a frame. */
export const windowSize = 50;
/** Rows beyond those drawn that are asked for ahead of the scroll. */
const ahead = 20;

/** The first and the last row of the windows that the rows `from` to `to` need, or soon will. */
export function windowRange(from: number, to: number): [first: number, last: number] {
  const first = Math.floor(Math.max(0, from - ahead) / windowSize) * windowSize;
  return [first, Math.ceil((to + ahead + 1) / windowSize) * windowSize - 1];
}

/** The query of the window with that number. */
export function windowQuery(query: JobQuery, number: number): JobQuery {
  return { ...query, offset: number * windowSize, limit: windowSize };
}

/** Numbers of the windows that hold the rows `first` to `last`, none beyond `count` rows. */
export function windowsOf(first: number, last: number, count: number): number[] {
  const end = Math.min(last, count - 1);
  const numbers: number[] = [];
  for (let number = Math.floor(Math.max(0, first) / windowSize); number * windowSize <= end; number++)
    numbers.push(number);
  return numbers;
}
