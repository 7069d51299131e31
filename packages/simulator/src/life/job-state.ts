import type { JobStatus, StepStatus, TradeStatus } from '../catalogue/statuses.ts';

/** What a step is for, whatever id the engine gives it. */
export type StepRole = 'structure' | 'export' | 'import' | 'incremental';

/** All that moves in a job: a pure function of its key and the world's time. */
export interface JobState {
  status: JobStatus;
  tradeStatus: TradeStatus;
  /** When each begun step began; the last of them is the current one. Empty before the start. */
  begun: Partial<Record<StepRole, number>>;
  stepStatus: StepStatus;
  /** Of the current step, 0 to 100; -1 where it does not tell. */
  stepProgress: number;
  /** Of the whole job, 0 to 100; -1 where it does not tell. */
  overallProgress: number;
  lagSeconds: number;
  lagMegabytes: number;
  /** In trouble since its current step began to fail. */
  inTrouble: boolean;
  warned: boolean;
  /** The number of the pre-check in work; 0 when none is shown. */
  checkStep: number;
  startedAt: number | null;
  endedAt: number | null;
}

export interface Lag {
  seconds: number;
  megabytes: number;
}

/** A job before its start: nothing measured, no step. */
export function notStarted(status: JobStatus, changes: Partial<JobState> = {}): JobState {
  return {
    status,
    tradeStatus: 'Normal',
    begun: {},
    stepStatus: 'notStarted',
    stepProgress: -1,
    overallProgress: 0,
    lagSeconds: -1,
    lagMegabytes: -1,
    inTrouble: false,
    warned: false,
    checkStep: 0,
    startedAt: null,
    endedAt: null,
    ...changes,
  };
}

/** A started job whose last begun step is the current one. */
export function started(
  status: JobStatus,
  begun: Partial<Record<StepRole, number>>,
  startedAt: number,
  changes: Partial<JobState> = {},
): JobState {
  return {
    ...notStarted(status),
    begun,
    stepStatus: 'running',
    overallProgress: -1,
    lagSeconds: 0,
    lagMegabytes: 0,
    startedAt,
    ...changes,
  };
}

/** A job that runs in its incremental step. */
export function incremental(
  begun: Partial<Record<StepRole, number>>,
  startedAt: number,
  lag: Lag,
  changes: Partial<JobState> = {},
): JobState {
  return started('Running', begun, startedAt, {
    lagSeconds: lag.seconds,
    lagMegabytes: lag.megabytes,
    ...changes,
  });
}
