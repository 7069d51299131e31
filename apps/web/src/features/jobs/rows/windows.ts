import type { JobQuery } from '@syncdeck/contract';

/** Rows asked for at once. */
export const windowSize = 100;

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
