import type { JobDetail } from '@syncdeck/contract';
import { reportedText } from '../border/reported.ts';
import type { RawStepTip, RawSyncDetailInfo } from '../raw/raw-sync-job.ts';
import { isFailedStep } from '../steps/step-states.ts';

export type JobError = NonNullable<JobDetail['error']>;

/**
 * What went wrong, from the first place that tells: ErrInfo, the first error of a failed step, and for a job
 * whose health is failed Detail.Message. The solution is the one that stands beside the message.
 */
export function jobError(detail: RawSyncDetailInfo, failed: boolean): JobError | null {
  return fromErrInfo(detail) ?? fromFailedStep(detail) ?? (failed ? fromDetailMessage(detail) : null);
}

function fromErrInfo({ ErrInfo }: RawSyncDetailInfo): JobError | null {
  return jobErrorOf(ErrInfo?.Message, ErrInfo?.Reason, ErrInfo?.Solution);
}

function fromFailedStep({ StepInfos }: RawSyncDetailInfo): JobError | null {
  for (const step of StepInfos ?? []) {
    if (!isFailedStep(step)) continue;
    for (const tip of step.Errors ?? []) {
      const error = fromTip(tip);
      if (error !== null) return error;
    }
  }
  return null;
}

function fromTip({ Message, Code, Solution }: RawStepTip): JobError | null {
  return jobErrorOf(Message, Code, Solution);
}

function fromDetailMessage({ Message }: RawSyncDetailInfo): JobError | null {
  return jobErrorOf(Message, null, null);
}

type Text = string | null | undefined;

function jobErrorOf(messageText: Text, reasonText: Text, solutionText: Text): JobError | null {
  const message = reportedText(messageText);
  const reason = reportedText(reasonText);
  return message === null && reason === null
    ? null
    : { message, reason, solution: reportedText(solutionText) };
}
