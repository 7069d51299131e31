import type { JobPage, JobQuery, JobRow } from '@syncdeck/contract';
import { useQueries, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type ApiError, toApiError } from '../../../api/api-error.ts';
import { jobListPath, jobPageQuery } from '../../../api/job-page-query.ts';
import { windowQuery, windowSize, windowsOf } from './windows.ts';

export interface Windows {
  /** The first window of what is shown; null until the first answer. */
  page: JobPage | null;
  rowAt: (index: number) => JobRow | undefined;
  /** The queries of the windows in sight, the first one always among them. */
  queries: JobQuery[];
  /** The query whose rows are shown: the former one until the wanted one's first rows are here. */
  shown: JobQuery;
  /** Whether rows are missing and on their way; quiet refreshes of rows that are there don't count. */
  isLoading: boolean;
  error: ApiError | null;
  retry: () => void;
}

/** The result of `wanted` as far as rows `first` to `last` need it, window by window; never blank once filled. */
export function useWindows(wanted: JobQuery, first: number, last: number): Windows {
  const [shown, setShown] = useState(wanted);
  const wantedFirst = useQuery(jobPageQuery(windowQuery(wanted, 0)));
  if (wantedFirst.data !== undefined && jobListPath(wanted) !== jobListPath(shown)) setShown(wanted);

  const shownFirst = useQuery({ ...jobPageQuery(windowQuery(shown, 0)), enabled: shown === wanted });
  const page = shownFirst.data ?? null;
  const numbers = windowsOf(first, last, page?.total ?? 0).filter((number) => number > 0);
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
