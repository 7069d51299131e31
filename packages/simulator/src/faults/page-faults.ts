import type { RawDescribeSyncJobsRequest, RawDescribeSyncJobsResponse } from '@syncdeck/domain';
import { ApiError } from '../protocol/api-error.ts';
import type { Fault } from './fault.ts';
import { findFault } from './find-fault.ts';

/** Throws the API errors that faults ask for once a call has been understood. */
export function refuseByFault(faults: readonly Fault[], request: RawDescribeSyncJobsRequest): void {
  const tooLarge = findFault(faults, 'too-large');
  if (tooLarge && (request.Limit ?? 20) > tooLarge.above) throw new ApiError('ResponseSizeLimitExceeded');
}

/** The request as a shifted list sees it: its first page stays, later ones move. */
export function shiftRequest(
  faults: readonly Fault[],
  request: RawDescribeSyncJobsRequest,
): RawDescribeSyncJobsRequest {
  const shifting = findFault(faults, 'shifting');
  const offset = request.Offset ?? 0;
  if (!shifting || offset === 0) return request;
  return { ...request, Offset: Math.max(0, offset - (shifting.by ?? 1)) };
}

/** Takes away or counts wrongly what faults ask for. */
export function spoilPage(
  faults: readonly Fault[],
  request: RawDescribeSyncJobsRequest,
  page: RawDescribeSyncJobsResponse,
): RawDescribeSyncJobsResponse {
  const spoilt = { ...page };
  const shifting = findFault(faults, 'shifting');
  if (shifting && (request.Offset ?? 0) > 0) spoilt.TotalCount = (page.TotalCount ?? 0) + (shifting.by ?? 1);
  const which = findFault(faults, 'null-lists')?.which ?? (findFault(faults, 'null-lists') ? 'both' : 'none');
  if (which === 'both' || which === 'TotalCount') spoilt.TotalCount = null;
  if (which === 'both' || which === 'JobList') spoilt.JobList = null;
  return spoilt;
}
