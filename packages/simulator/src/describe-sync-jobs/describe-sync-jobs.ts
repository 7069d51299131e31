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
  const ordered = request.OrderSeq === 'ASC' ? listed : listed.toReversed();
  if (!matches) {
    const page = ordered.slice(offset, offset + limit);
    return { TotalCount: ordered.length, JobList: page.map((entry) => world.render(entry, language)) };
  }
  const found = ordered.map((entry) => world.render(entry, language)).filter(matches);
  return { TotalCount: found.length, JobList: found.slice(offset, offset + limit) };
}
