import runningEnglish from '../fixtures/describe-sync-jobs.running.en.json';
import running from '../fixtures/describe-sync-jobs.running.zh.json';
import uninitialized from '../fixtures/describe-sync-jobs.uninitialized.zh.json';
import tableColumns from '../fixtures/objects.table-columns.json';
import { type IdentifiedRawJob, readRawJob } from '../src/border/read-raw-job.ts';
import type { JobContext } from '../src/job/list-job.ts';
import type { RawStepInfo, RawSyncDetailInfo, RawSyncJobInfo } from '../src/raw/raw-sync-job.ts';

export const now = Date.parse('2026-11-24T12:00:00+08:00');

export const context: JobContext = {
  account: 'main',
  region: 'ap-guangzhou',
  now,
  lagThresholdSeconds: 60,
};

/** The official documents' own examples, as upstream sends them. */
export const official = {
  running: sole(running.Response.JobList),
  runningEnglish: sole(runningEnglish.Response.JobList),
  uninitialized: sole(uninitialized.Response.JobList),
  tableColumns: sole(tableColumns.Response.JobList),
};

/** A job of just these fields. */
export function rawJob(fields: RawSyncJobInfo = {}): IdentifiedRawJob {
  return { ...fields, JobId: fields.JobId ?? 'sync-1' };
}

/** The official running job, parsed, with some fields replaced. */
export function officialJob(value: unknown, fields: RawSyncJobInfo = {}): IdentifiedRawJob {
  const job = readRawJob(value);
  if (job === null) throw new Error('The sample has no JobId.');
  return { ...job, ...fields, JobId: fields.JobId ?? job.JobId };
}

/** A job with these steps, the last of them current. */
export function detailOf(steps: RawStepInfo[], fields: RawSyncDetailInfo = {}): RawSyncDetailInfo {
  const StepInfos = steps.map((step, index) => ({ StepNo: index + 1, ...step }));
  return { StepAll: steps.length, StepNow: steps.length, StepInfos, ...fields };
}

/** Running in its incremental step, with this lag. */
export function runningIncrementally(
  SecondsBehindMaster: number,
  MasterSlaveDistance: number,
): RawSyncJobInfo {
  return {
    Status: 'Running',
    Detail: detailOf([{ StepId: 'sinker', Status: 'running' }], { SecondsBehindMaster, MasterSlaveDistance }),
  };
}

function sole(jobs: readonly unknown[]): unknown {
  if (jobs.length !== 1) throw new Error('The sample holds one job.');
  return jobs[0];
}
