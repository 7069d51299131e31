import type { RawDescribeSyncJobsRequest, RawEndpoint, RawSyncJobInfo, RawTagFilter } from '@syncdeck/domain';

type Matches = (job: RawSyncJobInfo) => boolean;

/**
 * The filters of a request over one job, all ANDed; null when it has none. JobId and JobIds are exact.
 * Assumed where undocumented: JobName and the Patterns are substrings, tags AND between keys and OR within.
 */
export function jobFilter(request: RawDescribeSyncJobsRequest): Matches | null {
  const {
    JobId,
    JobIds,
    JobName,
    Status,
    RunMode,
    JobType,
    PayMode,
    TagFilters,
    SrcInfoPattern,
    DstInfoPattern,
  } = request;
  const filters: Matches[] = [];
  if (JobId) filters.push((job) => job.JobId === JobId);
  if (JobIds?.length) filters.push((job) => JobIds.includes(job.JobId ?? ''));
  if (JobName) filters.push((job) => (job.JobName ?? '').includes(JobName));
  if (Status?.length) filters.push((job) => Status.includes(job.Status ?? ''));
  if (RunMode) filters.push((job) => job.RunMode === RunMode);
  if (JobType) filters.push((job) => `${job.SrcDatabaseType}2${job.DstDatabaseType}` === JobType);
  if (PayMode) filters.push((job) => job.PayMode === PayMode);
  for (const filter of TagFilters ?? []) filters.push((job) => hasTag(job, filter));
  if (SrcInfoPattern)
    filters.push((job) => endpointMatches([job.SrcInfo, ...(job.SrcInfos?.Info ?? [])], SrcInfoPattern));
  if (DstInfoPattern)
    filters.push((job) => endpointMatches([job.DstInfo, ...(job.DstInfos?.Info ?? [])], DstInfoPattern));
  return filters.length === 0 ? null : (job) => filters.every((matches) => matches(job));
}

function hasTag(job: RawSyncJobInfo, { TagKey, TagValue }: RawTagFilter): boolean {
  return (job.Tags ?? []).some(
    (tag) => tag.TagKey === TagKey && (!TagValue?.length || TagValue.includes(tag.TagValue ?? '')),
  );
}

function endpointMatches(nodes: (RawEndpoint | null | undefined)[], pattern: string): boolean {
  return nodes.some((node) => {
    if (!node) return false;
    const ip = node.Ip ?? '';
    return [node.InstanceId ?? '', ip, ip && `${ip}:${node.Port}`].some((address) =>
      address.includes(pattern),
    );
  });
}
