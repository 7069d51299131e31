import { apiPaths } from '@syncdeck/contract';
import { queryOptions } from '@tanstack/react-query';
import { fetchJson } from './fetch-json.ts';
import { isMeta } from './shapes/meta-shape.ts';

/** What kind of server this is: demo or live, its accounts and thresholds. */
export const metaQuery = queryOptions({
  queryKey: ['meta'],
  queryFn: ({ signal }) => fetchJson(apiPaths.meta, isMeta, signal),
});
