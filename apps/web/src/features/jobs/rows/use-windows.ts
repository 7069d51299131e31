import type { JobPage, JobQuery, JobRow, ObjectMatch } from '@syncdeck/contract';
import { useQueries, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type ApiError, toApiError } from '../../../api/api-error.ts';
import { jobListPath, jobPageQuery } from '../../../api/job-page-query.ts';
import { windowQuery, windowSize } from './windows.ts';

export interface Windows {
  /** The first window of what is shown; null until the first answer. */
  page: JobPage | null;
  rowAt: (index: number) => JobRow | undefined;
  /** The row of that key as the windows that are here hold it. */
  find: (key: string) => JobRow | undefined;
  /** By what a row was found; null where no object was asked for. */
  matchOf: (key: string) => ObjectMatch | null;
  /** The queries of the windows in sight, the first one always among them. */
  queries: JobQuery[];
  /** The query whose rows are shown: the former one until the wanted one's first rows are here. */
  shown: JobQuery;
  /** Whether rows are missing and on their way; quiet refreshes of rows that are there don't count. */
  isLoading: boolean;
  error: ApiError | null;
  retry: () => void;
}

/** The result of `wanted` as far as these windows go; never blank once filled. */
export function useWindows(wanted: JobQuery, inSight: readonly number[]): Windows {
  const [shown, setShown] = useState(wanted);
  const wantedFirst = useQuery(jobPageQuery(windowQuery(wanted, 0)));
  if (wantedFirst.data !== undefined && jobListPath(wanted) !== jobListPath(shown)) setShown(wanted);

  const shownFirst = useQuery({ ...jobPageQuery(windowQuery(shown, 0)), enabled: shown === wanted });
  const page = shownFirst.data ?? null;
  const count = page?.total ?? 0;
  const numbers = inSight.filter((number) => number > 0 && number * windowSize < count);
  const further = useQueries({ queries: numbers.map((number) => jobPageQuery(windowQuery(shown, number))) });

  const pages = new Map<number, JobPage>();
  if (page !== null) pages.set(0, page);
  numbers.forEach((number, at) => {
    const data = further[at]?.data;
    if (data !== undefined) pages.set(number, data);
  });
  const failed = [wantedFirst, ...further].find(({ error }) => error !== null);
  return {
    page,
    rowAt: (index) => pages.get(Math.floor(index / windowSize))?.items[index % windowSize],
    find: (key) => {
      for (const { items } of pages.values()) {
        const row = items.find((each) => each.key === key);
        if (row !== undefined) return row;
      }
      return undefined;
    },
    matchOf: (key) => {
      for (const { objectMatches } of pages.values())
        if (Object.hasOwn(objectMatches, key)) return objectMatches[key] ?? null;
      return null;
    },
    queries: [0, ...numbers].map((number) => windowQuery(shown, number)),
    shown,
    isLoading: wantedFirst.isLoading || further.some(({ isLoading }) => isLoading),
    error: failed ? toApiError(failed.error) : null,
    retry: () => {
      void wantedFirst.refetch();
      for (const query of further) if (query.isError) void query.refetch();
    },
  };
}
