import { jobPageQuery } from './api/job-page-query.ts';
import { metaQuery } from './api/meta-query.ts';
import { queryClient } from './api/query-client.ts';
import { windowQuery } from './features/jobs/rows/windows.ts';
import { parseViewOnce } from './view/parse-view-once.ts';
import { getPlace } from './view/place.ts';

/**
 * Asks for the first window while the texts still come; the page finds its answer in the cache. Resolves once it
 * has come, or cannot come.
 */
export function askFirstRows(): Promise<void> {
  const { query } = parseViewOnce(getPlace().search).view;
  void queryClient.prefetchQuery(metaQuery);
  return queryClient.prefetchQuery(jobPageQuery(windowQuery(query, 0)));
}
