import { type JobPage, jobKey, type JobAddress, type JobRow } from '@syncdeck/contract';
import type { QueryClient } from '@tanstack/react-query';

/** What the windows of the list that this page still holds say of a job; null where none shows it. */
export function lastKnownJob(queryClient: QueryClient, address: JobAddress): JobRow | null {
  const key = jobKey(address);
  const pages = queryClient.getQueriesData<JobPage>({ queryKey: ['jobs'] });
  const rows = pages.flatMap(([, page]) => page?.items.find((row) => row.key === key) ?? []);
  return rows.at(-1) ?? null;
}
