import type { RawStepInfo } from '@syncdeck/domain';
import type { StepStatus } from '../catalogue/statuses.ts';
import type { RawStepTip } from '@syncdeck/domain';
import type { Language } from '../protocol/language.ts';
import type { JobState } from '../life/job-state.ts';
import { beijingTime } from '../world/beijing-time.ts';
import type { JobTraits } from './job-traits.ts';
import { checkPlan, type PlannedStep, stepPlan } from './step-plan.ts';

export interface StepTips {
  error: RawStepTip | null;
  warning: RawStepTip | null;
}

export interface RenderedSteps {
  StepAll: number;
  StepNow: number;
  StepInfos: RawStepInfo[] | null;
}

/** The steps of a job at a moment; none before its start, the pre-checks while those are shown. */
export function renderSteps(
  traits: JobTraits,
  state: JobState,
  tips: StepTips,
  language: Language,
  withFinishTime: boolean,
): RenderedSteps {
  if (state.checkStep > 0) return renderChecks(state, tips, language);
  const plan = stepPlan(traits);
  const current = currentIndex(plan, state);
  if (state.startedAt === null) return { StepAll: 0, StepNow: 0, StepInfos: null };
  const infos = plan.map((step, index): RawStepInfo => {
    const begun = index <= current ? beganAt(plan, index, state) : null;
    const finished = index < current;
    const isCurrent = index === current;
    return {
      StepNo: index + 1,
      StepName: step.name[language],
      StepId: step.id,
      Status: finished ? 'finished' : isCurrent ? state.stepStatus : 'notStarted',
      StartTime: begun === null ? '' : beijingTime(begun),
      ...(withFinishTime && finished && { FinishTime: beijingTime(beganAt(plan, index + 1, state)) }),
      Errors: isCurrent && tips.error ? [tips.error] : null,
      Warnings: isCurrent && tips.warning ? [tips.warning] : [],
      Progress: isCurrent ? state.stepProgress : -1,
    };
  });
  return { StepAll: plan.length, StepNow: current + 1, StepInfos: infos };
}

/** The last step of the plan that has begun; its first one when the state speaks of steps that it lacks. */
function currentIndex(plan: readonly PlannedStep[], state: JobState): number {
  const begun = plan.findLastIndex(({ role }) => state.begun[role] !== undefined);
  return Math.max(0, begun);
}

function beganAt(plan: readonly PlannedStep[], index: number, state: JobState): number | null {
  const role = plan[index]?.role;
  return (role && state.begun[role]) ?? state.startedAt;
}

function renderChecks(state: JobState, tips: StepTips, language: Language): RenderedSteps {
  const infos = checkPlan.map(({ id, name }, index): RawStepInfo => {
    const number = index + 1;
    const status: StepStatus =
      number < state.checkStep
        ? 'finished'
        : number > state.checkStep
          ? 'notStarted'
          : state.inTrouble
            ? 'failed'
            : 'running';
    return {
      StepNo: number,
      StepName: name[language],
      StepId: id,
      Status: status,
      StartTime: '',
      Errors: status === 'failed' && tips.error ? [tips.error] : null,
      Warnings: [],
      Progress: status === 'finished' ? 100 : -1,
    };
  });
  return { StepAll: checkPlan.length, StepNow: state.checkStep, StepInfos: infos };
}
