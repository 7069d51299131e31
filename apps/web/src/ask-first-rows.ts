import { jobPageQuery } from './api/job-page-query.ts';
import { metaQuery } from './api/meta-query.ts';
import { queryClient } from './api/query-client.ts';
import { windowQuery } from './features/jobs/rows/windows.ts';
import { parseViewOnce } from './view/parse-view-once.ts';

let asked: readonly string[] = [];

/**
 * Asks for the first window of a view, before the page is drawn for it: it finds the answer in the cache. The question
 * before, where nothing on the page waits for it, is ended. Resolves once the answer has come, or cannot come; null
 * where it is there.
 */
export function askFirstRows(search: string): Promise<void> | null {
  const firstRows = jobPageQuery(windowQuery(parseViewOnce(search).view.query, 0));
  const { queryKey } = firstRows;
  if (asked.join() !== queryKey.join()) endUnlessWaitedFor(asked);
  asked = queryKey;
  if (queryClient.getQueryData(queryKey) !== undefined) return null;
  void queryClient.prefetchQuery(metaQuery);
  return queryClient.prefetchQuery(firstRows);
}

function endUnlessWaitedFor(queryKey: readonly string[]): void {
  const query = queryClient.getQueryCache().find({ queryKey, exact: true });
  if (query?.isActive() === false) void queryClient.cancelQueries({ queryKey, exact: true });
}
