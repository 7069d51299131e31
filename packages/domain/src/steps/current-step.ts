import type { CurrentStep } from '@syncdeck/contract';
import { reportedCount, reportedPercent, reportedText } from '../border/reported.ts';
import type { RawStepInfo, RawSyncDetailInfo } from '../raw/raw-sync-job.ts';

/** The step a job is at; null before it has one (StepNow is 0 or absent). */
export function currentStep(detail: RawSyncDetailInfo): CurrentStep | null {
  const number = stepNow(detail);
  if (number === null) return null;
  const entry = currentEntry(detail);
  return {
    number,
    total: stepTotal(detail),
    id: reportedText(entry?.StepId),
    name: reportedText(entry?.StepName),
    status: reportedText(entry?.Status),
    progressPercent: reportedPercent(entry?.Progress) ?? reportedPercent(detail.CurrentStepProgress),
  };
}

/** The StepInfos entry of the current step. */
export function currentEntry(detail: RawSyncDetailInfo): RawStepInfo | undefined {
  const number = stepNow(detail);
  return number === null ? undefined : detail.StepInfos?.find(({ StepNo }) => StepNo === number);
}

/** StepAll; it is 0 before the start and sometimes absent, and then the entries are counted. */
export function stepTotal({ StepAll, StepInfos }: RawSyncDetailInfo): number {
  return reportedCount(StepAll) || (StepInfos?.length ?? 0);
}

/** Detail.Progress, where it is a percentage and the job has a step (quirk: 0 before the start, -1 while running). */
export function overallProgress(detail: RawSyncDetailInfo): number | null {
  return stepNow(detail) === null ? null : reportedPercent(detail.Progress);
}

function stepNow({ StepNow }: RawSyncDetailInfo): number | null {
  return reportedCount(StepNow) || null;
}
