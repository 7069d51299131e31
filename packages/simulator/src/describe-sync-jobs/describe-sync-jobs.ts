import type { RawDescribeSyncJobsRequest, RawSyncJobInfo } from '@syncdeck/domain';
import type { Language } from '../protocol/language.ts';
import type { World } from '../world/world.ts';
import { jobFilter } from './job-filter.ts';

export interface SyncJobPage {
  TotalCount: number;
  JobList: RawSyncJobInfo[];
}

/** One page of a region's jobs, by CreateTime (newest first unless ASC); only the page's own jobs are rendered. */
export function describeSyncJobs(
  world: World,
  region: string,
  request: RawDescribeSyncJobsRequest,
  language: Language,
): SyncJobPage {
  const offset = request.Offset ?? 0;
  const limit = request.Limit ?? 20;
  const matches = jobFilter(request);
  const ids = request.JobId ? [request.JobId] : request.JobIds?.length ? request.JobIds : null;
  const listed = ids ? world.find(region, ids) : world.entries(region);
  const page = <T>(oldestFirst: readonly T[]) =>
    pageOf(oldestFirst, request.OrderSeq === 'ASC', offset, limit);
  if (!matches) {
    return { TotalCount: listed.length, JobList: page(listed).map((entry) => world.render(entry, language)) };
  }
  const found = listed.map((entry) => world.render(entry, language)).filter(matches);
  return { TotalCount: found.length, JobList: page(found) };
}

/** A window of a list that is sorted oldest first, read from its start or from its end. */
function pageOf<T>(oldestFirst: readonly T[], ascending: boolean, offset: number, limit: number): T[] {
  if (ascending) return oldestFirst.slice(offset, offset + limit);
  const end = Math.max(0, oldestFirst.length - offset);
  return oldestFirst.slice(Math.max(0, end - limit), end).toReversed();
}
