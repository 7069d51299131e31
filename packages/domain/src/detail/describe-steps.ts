import type { Step, Tip } from '@syncdeck/contract';
import { reportedCount, reportedPercent, reportedText } from '../border/reported.ts';
import type { RawStepInfo, RawStepTip } from '../raw/raw-sync-job.ts';
import { type Instant, upstreamInstant } from '../time/upstream-time.ts';
import { helpUrl } from './help-url.ts';

/** All steps that upstream lists, in its order. */
export function describeSteps(steps: readonly RawStepInfo[] | null | undefined): Step[] {
  return (steps ?? []).map(describeStep);
}

function describeStep(step: RawStepInfo): Step {
  const started = upstreamInstant(step.StartTime);
  const finished = upstreamInstant(step.FinishTime);
  return {
    number: reportedCount(step.StepNo),
    id: reportedText(step.StepId),
    name: reportedText(step.StepName),
    status: reportedText(step.Status),
    progressPercent: reportedPercent(step.Progress),
    startedAt: started?.text ?? null,
    finishedAt: finished?.text ?? null,
    durationSeconds: durationSeconds(started, finished),
    errors: describeTips(step.Errors),
    warnings: describeTips(step.Warnings),
  };
}

/** Null without both ends, and where the end lies before the start (a step that was started again). */
function durationSeconds(started: Instant | null, finished: Instant | null): number | null {
  return started === null || finished === null ? null : reportedCount((finished.ms - started.ms) / 1000);
}

function describeTips(tips: readonly RawStepTip[] | null | undefined): Tip[] {
  return (tips ?? []).map((tip) => ({
    code: reportedText(tip.Code),
    message: reportedText(tip.Message),
    solution: reportedText(tip.Solution),
    helpUrl: helpUrl(tip.HelpDoc),
    skipInfo: reportedText(tip.SkipInfo),
  }));
}
