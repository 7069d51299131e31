import { apiPaths, formatJobQuery, type JobQuery } from '@syncdeck/contract';
import { jobPageSchema } from '@syncdeck/contract/schemas';
import { queryOptions } from '@tanstack/react-query';
import { encodePairs } from '../view/encode-pairs.ts';
import { fetchJson } from './fetch-json.ts';

/** The list's own path with a query, also what the CSV link and a copied API call use. */
export function jobListPath(query: JobQuery): string {
  const text = encodePairs(formatJobQuery(query));
  return text === '' ? apiPaths.jobs : `${apiPaths.jobs}?${text}`;
}

/** One window of the list. `query` carries its offset and limit. */
export function jobPageQuery(query: JobQuery) {
  const path = jobListPath(query);
  return queryOptions({
    queryKey: ['jobs', path],
    queryFn: ({ signal }) => fetchJson(path, jobPageSchema, signal),
  });
}
