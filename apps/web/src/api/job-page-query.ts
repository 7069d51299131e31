import { apiPaths, formatJobQuery, type JobPage, type JobQuery } from '@syncdeck/contract';
import { queryOptions } from '@tanstack/react-query';
import { encodePairs } from '../view/encode-pairs.ts';
import { fetchJson } from './fetch-json.ts';
import { knowsLess } from './knows-less.ts';
import { isJobPage } from './shapes/job-page-shape.ts';

/** The list's own path with a query, also what the CSV link and a copied API call use. */
export function jobListPath(query: JobQuery): string {
  const text = encodePairs(formatJobQuery(query));
  return text === '' ? apiPaths.jobs : `${apiPaths.jobs}?${text}`;
}

/**
 * One window of the list. `query` carries its offset and limit. An answer that knows less than the one before, as
 * after a restart of the server, leaves that in place; the stream tells when there is more to ask for.
 */
export function jobPageQuery(query: JobQuery) {
  const path = jobListPath(query);
  return queryOptions({
    queryKey: ['jobs', path],
    // What was scrolled past goes sooner than what Back may lead to: the heap does not grow with the list.
    gcTime: query.offset ? 5_000 : 60_000,
    queryFn: async ({ signal, client, queryKey }) => {
      const page = await fetchJson(path, isJobPage, signal);
      const before = client.getQueryData<JobPage>(queryKey);
      return before !== undefined && knowsLess(page, before) ? before : page;
    },
  });
}
