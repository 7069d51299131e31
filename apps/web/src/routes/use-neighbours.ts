import { type JobAddress, jobKey, type JobRow } from '@syncdeck/contract';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { jobPageQuery } from '../api/job-page-query.ts';
import type { JobListData } from '../features/jobs/rows/use-job-list.ts';
import { openJob } from '../view/navigation.ts';

/** Goes to the jobs before and after the open one in the filtered list; absent at its ends and outside it. */
export function useNeighbours(
  address: JobAddress,
  list: JobListData,
): { onPrevious?: () => void; onNext?: () => void } {
  const key = jobKey(address);
  const client = useQueryClient();
  const query = list.shownQuery;
  const loadedAt = indexIn(list, key);
  const located = useQuery({
    ...jobPageQuery({ ...query, around: key, limit: 1 }),
    enabled: loadedAt === null,
  });
  const isLocated = located.data?.items[0]?.key === key;
  const at = loadedAt ?? (isLocated ? (located.data?.offset ?? null) : null);
  const { count } = list;
  return useMemo(() => {
    if (at === null) return {};
    const go = (index: number) => async () => {
      const page = await client.fetchQuery(jobPageQuery({ ...query, offset: index, limit: 1 }));
      const row: JobRow | undefined = page.items[0];
      if (row !== undefined) openJob(row, { keepTab: true });
    };
    const run = (act: () => Promise<void>) => () => void act().catch(() => undefined);
    return {
      ...(at > 0 && { onPrevious: run(go(at - 1)) }),
      ...(at < count - 1 && { onNext: run(go(at + 1)) }),
    };
  }, [at, count, query, client]);
}

function indexIn(list: JobListData, key: string): number | null {
  for (let index = list.range[0]; index <= Math.min(list.range[1], list.count - 1); index++)
    if (list.rowAt(index)?.key === key) return index;
  return null;
}
