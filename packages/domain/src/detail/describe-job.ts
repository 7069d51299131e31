import type { JobDetail } from '@syncdeck/contract';
import type { IdentifiedRawJob } from '../border/read-raw-job.ts';
import { reportedCount, reportedText, reportedYesNo } from '../border/reported.ts';
import { destinationSide, sourceSide } from '../endpoint/raw-side.ts';
import { jobError } from '../job/job-error.ts';
import { type JobContext, listJob } from '../job/list-job.ts';
import { describeEndpoint } from './describe-endpoint.ts';
import { describeObjects } from './describe-objects.ts';
import { describeOptions } from './describe-options.ts';
import { describeSteps } from './describe-steps.ts';
import { describeRateLimit } from './rate-limit.ts';

/** The row's context, and how the answer that holds the job came about. */
export type DetailContext = JobContext &
  Pick<JobDetail, 'collectedAt' | 'stale' | 'sourceError' | 'requestId'>;

/** One job in full, from DescribeSyncJobs' SyncJobInfo; built field by field, so that it holds no secret. */
export function describeJob(raw: IdentifiedRawJob, context: DetailContext): JobDetail {
  const { row } = listJob(raw, context);
  const detail = raw.Detail ?? {};
  const options = raw.Options ?? {};
  return {
    ...row,
    source: describeEndpoint(sourceSide(raw)),
    destination: describeEndpoint(destinationSide(raw)),
    error: jobError(detail, row.health === 'failed'),
    detailMessage: reportedText(detail.Message),
    compareDisabledReason: reportedText(detail.CauseOfCompareDisable),
    specification: reportedText(raw.Specification),
    dumperResumable: reportedYesNo(raw.DumperResumeCtrl),
    autoRetryMinutes:
      reportedCount(raw.AutoRetryTimeRangeMinutes) ?? reportedCount(options.AutoRetryTimeRangeMinutes),
    objectChangeStatus: reportedText(raw.OptObjStatus),
    steps: describeSteps(detail.StepInfos),
    objects: describeObjects(raw.Objects ?? {}),
    options: describeOptions(options),
    rateLimit: describeRateLimit(options.RateLimitOption ?? {}),
    actions: { allowed: raw.Actions ?? [], all: raw.AllActions ?? [] },
    collectedAt: context.collectedAt,
    stale: context.stale,
    sourceError: context.sourceError,
    requestId: context.requestId,
  };
}
