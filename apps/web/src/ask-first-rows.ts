import { jobListPath, jobPageQuery } from './api/job-page-query.ts';
import { metaQuery } from './api/meta-query.ts';
import { queryClient } from './api/query-client.ts';
import { windowQuery } from './features/jobs/rows/windows.ts';
import { parseViewOnce } from './view/parse-view-once.ts';
import { getPlace } from './view/place.ts';

let asked: { path: string; queryKey: readonly unknown[] } | null = null;

/**
 * Asks for the first window of the place that the page goes to, before it is drawn for it: it finds the answer in the
 * cache. The question before, where nothing on the page waits for it, is ended. Resolves once the answer has come, or
 * cannot come; null where it is there.
 */
export function askFirstRows(): Promise<void> | null {
  const wanted = windowQuery(parseViewOnce(getPlace().search).view.query, 0);
  const firstRows = jobPageQuery(wanted);
  const before = asked;
  asked = { path: jobListPath(wanted), queryKey: firstRows.queryKey };
  if (before !== null && before.path !== asked.path) endUnlessWaitedFor(before.queryKey);
  if (queryClient.getQueryData(firstRows.queryKey) !== undefined) return null;
  void queryClient.prefetchQuery(metaQuery);
  return queryClient.prefetchQuery(firstRows);
}

function endUnlessWaitedFor(queryKey: readonly unknown[]): void {
  const query = queryClient.getQueryCache().find({ queryKey, exact: true });
  if (query?.isActive() === false) void queryClient.cancelQueries({ queryKey, exact: true });
}
