import type { Step } from '@syncdeck/contract';

/** When one step ran, as far as upstream tells; times in epoch ms. */
export interface StepSpan {
  step: Step;
  startedAt: number | null;
  /** Null while it runs, and where nothing bounds it. */
  finishedAt: number | null;
  /** The finish is the next step's start or the job's end, not upstream's own word. */
  finishInferred: boolean;
  /** Still going on: its bar reaches to now. */
  open: boolean;
  /** It began after a later step did, so it was begun anew. */
  restarted: boolean;
  durationSeconds: number | null;
  durationInferred: boolean;
}

interface JobTimes {
  steps: readonly Step[];
  endedAt: string | null;
}

const overStatuses: ReadonlySet<string | null> = new Set(['finished', 'failed', 'skipped']);

/** Steps in order of their number with the finishes that can be known; `now` in ms. */
export function stepSpans({ steps, endedAt }: JobTimes, now: number): StepSpan[] {
  const ordered = steps.toSorted((a, b) => (a.number ?? Infinity) - (b.number ?? Infinity));
  const jobEnd = timeOf(endedAt);
  return ordered.map((step, index) => spanOf(step, ordered.slice(index + 1), jobEnd, now));
}

function spanOf(step: Step, later: readonly Step[], jobEnd: number | null, now: number): StepSpan {
  const startedAt = timeOf(step.startedAt);
  const reported = notBefore(timeOf(step.finishedAt), startedAt);
  const open = step.status === 'running' && reported === null && jobEnd === null;
  const inferred = reported === null && !open ? inferredFinish(step, startedAt, later, jobEnd) : null;
  const finishedAt = reported ?? inferred;
  const reportedSeconds = step.durationSeconds;
  return {
    step,
    startedAt,
    finishedAt,
    finishInferred: inferred !== null,
    open,
    restarted: startedAt !== null && later.some((other) => startsBefore(other, startedAt)),
    durationSeconds: reportedSeconds ?? secondsBetween(startedAt, open ? now : finishedAt),
    durationInferred: reportedSeconds === null && inferred !== null,
  };
}

/** A step that is over ended, at the latest, when the next one began or the job ended. */
function inferredFinish(
  step: Step,
  startedAt: number | null,
  later: readonly Step[],
  jobEnd: number | null,
): number | null {
  if (startedAt === null) return null;
  const wasCut = step.status === 'running' && jobEnd !== null;
  if (!overStatuses.has(step.status) && !wasCut) return null;
  const nextStarts = later.map((other) => notBefore(timeOf(other.startedAt), startedAt));
  const bounds = [...nextStarts, notBefore(jobEnd, startedAt)].filter((time) => time !== null);
  return bounds.length > 0 ? Math.min(...bounds) : null;
}

function startsBefore(step: Step, time: number): boolean {
  const startedAt = timeOf(step.startedAt);
  return startedAt !== null && startedAt < time;
}

function notBefore(time: number | null, start: number | null): number | null {
  return time !== null && (start === null || time >= start) ? time : null;
}

function secondsBetween(start: number | null, end: number | null): number | null {
  return start === null || end === null ? null : Math.max(0, Math.round((end - start) / 1000));
}

function timeOf(text: string | null): number | null {
  const time = text === null ? Number.NaN : Date.parse(text);
  return Number.isNaN(time) ? null : time;
}
