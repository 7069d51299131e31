import { jobKey } from '@syncdeck/contract';
import type { IdentifiedRawJob } from '../border/read-raw-job.ts';
import { reportedText } from '../border/reported.ts';
import { instanceNames } from '../endpoint/address.ts';
import { endpointBrief, jobType } from '../endpoint/endpoint-brief.ts';
import { destinationSide, sourceSide } from '../endpoint/raw-side.ts';
import { judgeHealth } from '../health/judge-health.ts';
import { packObjects } from '../objects/pack-objects.ts';
import { currentStep, overallProgress } from '../steps/current-step.ts';
import { inIncrementalStep } from '../steps/incremental-step.ts';
import { hasOpenWarnings, isFailedStep } from '../steps/step-states.ts';
import { upstreamInstant, upstreamTime } from '../time/upstream-time.ts';
import { autoRenew } from './auto-renew.ts';
import { jobError } from './job-error.ts';
import { lag } from './lag.ts';
import type { HealthFacts, ListedJob } from './listed-job.ts';
import { searchText } from './search-text.ts';
import { jobTags } from './tags.ts';

/** Where a job was listed, when, and from which lag on it counts as lagging. */
export interface JobContext {
  account: string;
  region: string;
  /** Epoch ms. */
  now: number;
  lagThresholdSeconds: number;
}

/** One job as the list needs it, from DescribeSyncJobs' SyncJobInfo. */
export function listJob(raw: IdentifiedRawJob, context: JobContext): ListedJob {
  const { account, region, now, lagThresholdSeconds } = context;
  const detail = raw.Detail ?? {};
  const source = sourceSide(raw);
  const destination = destinationSide(raw);
  const expires = upstreamInstant(raw.ExpireTime);
  const expectRun = upstreamInstant(raw.ExpectRunTime);
  const healthFacts: HealthFacts = {
    inIncrementalStep: inIncrementalStep(detail),
    stepFailed: detail.StepInfos?.some(isFailedStep) ?? false,
    openWarnings: detail.StepInfos?.some(hasOpenWarnings) ?? false,
    expiresAtMs: expires?.ms ?? null,
    expectRunAtMs: expectRun?.ms ?? null,
  };
  const status = reportedText(raw.Status);
  const judged = {
    status,
    tradeStatus: reportedText(raw.TradeStatus),
    ...lag(status, healthFacts.inIncrementalStep, detail),
    autoRenew: autoRenew(raw),
    runMode: reportedText(raw.RunMode),
    startedAt: upstreamTime(raw.StartTime),
  };
  const verdict = judgeHealth({ row: judged, facts: healthFacts, now, lagThresholdSeconds });
  const error = jobError(detail, verdict.health === 'failed');
  const row: ListedJob['row'] = {
    key: jobKey({ account, region, jobId: raw.JobId }),
    account,
    region,
    jobId: raw.JobId,
    jobName: reportedText(raw.JobName),
    status,
    tradeStatus: judged.tradeStatus,
    health: verdict.health,
    healthReasons: verdict.healthReasons,
    severity: verdict.severity,
    jobType: jobType(source, destination),
    source: endpointBrief(source),
    destination: endpointBrief(destination),
    step: currentStep(detail),
    progressPercent: overallProgress(detail),
    lagSeconds: judged.lagSeconds,
    lagMegabytes: judged.lagMegabytes,
    error: error && { message: error.message, reason: error.reason },
    payMode: reportedText(raw.PayMode),
    runMode: judged.runMode,
    instanceClass: reportedText(raw.InstanceClass),
    autoRenew: judged.autoRenew,
    createdAt: upstreamTime(raw.CreateTime),
    startedAt: judged.startedAt,
    endedAt: upstreamTime(raw.EndTime),
    expiresAt: expires?.text ?? null,
    expectRunAt: expectRun?.text ?? null,
    offlineAt: upstreamTime(raw.OfflineTime),
    tags: jobTags(raw.Tags),
  };
  const instances = instanceNames(destination.nodes, instanceNames(source.nodes));
  return {
    row,
    searchText: searchText(row, instances, detail),
    instances,
    healthFacts,
    objects: packObjects(raw),
  };
}
