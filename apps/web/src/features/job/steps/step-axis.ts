import type { StepSpan } from './step-spans.ts';

/** Where a span lies on the axis, as fractions of its width. */
export interface StepBar {
  from: number;
  to: number;
  /** `open` reaches to now, `cut` has no known end, `closed` both ends are known. */
  end: 'open' | 'closed' | 'cut';
}

export interface StepAxis {
  start: number;
  end: number;
  /** The end is this moment, since a step is still going on. */
  endsNow: boolean;
  /** Where a long last stretch is drawn shorter than its time; null on an even axis. */
  breakAt: { time: number; position: number } | null;
  /** The job's own start where it lies on the axis; null where it lies before the first step. */
  jobStart: number | null;
  bars: (StepBar | null)[];
}

/** A last stretch more than this many times the rest is drawn shorter, else the rest would vanish. */
const longStretch = 3;
const breakPosition = 0.62;
/** Room after the last known time for a bar whose end nobody knows. */
const cutShare = 0.12;

/**
 * One time axis for all steps; null where no step has begun. The job's start stretches it only backwards
 * from the steps when a step began before the job did: upstream restarts steps, not the job's start.
 */
export function stepAxis(
  spans: readonly StepSpan[],
  jobStartedAt: number | null,
  now: number,
): StepAxis | null {
  const starts = spans.flatMap((span) => span.startedAt ?? []);
  if (starts.length === 0) return null;
  const endsNow = spans.some((span) => span.open);
  const ends = spans.flatMap((span) => span.finishedAt ?? span.startedAt ?? []);
  const start = Math.min(...starts);
  const last = Math.max(...ends, ...(endsNow ? [now] : []), start + 1000);
  const hasCut = spans.some((span) => barEnd(span) === 'cut');
  const end = endsNow || !hasCut ? last : last + cutShare * (last - start);
  const lastStart = Math.max(...starts);
  const isBroken = endsNow && lastStart > start && end - lastStart > longStretch * (lastStart - start);
  const breakAt = isBroken ? { time: lastStart, position: breakPosition } : null;
  const place = scale(start, end, breakAt);
  return {
    start,
    end,
    endsNow,
    breakAt,
    jobStart:
      jobStartedAt !== null && jobStartedAt >= start && jobStartedAt <= end ? place(jobStartedAt) : null,
    bars: spans.map((span) => barOf(span, place, now)),
  };
}

function barOf(span: StepSpan, place: (time: number) => number, now: number): StepBar | null {
  if (span.startedAt === null) return null;
  const from = place(span.startedAt);
  const end = barEnd(span);
  const until = end === 'open' ? Math.max(now, span.startedAt) : (span.finishedAt ?? span.startedAt);
  return { from, to: place(until), end };
}

function barEnd(span: StepSpan): StepBar['end'] {
  if (span.open) return 'open';
  return span.startedAt !== null && span.finishedAt === null ? 'cut' : 'closed';
}

function scale(start: number, end: number, breakAt: StepAxis['breakAt']): (time: number) => number {
  if (breakAt === null) return (time) => even(time, start, end);
  const { time: turn, position } = breakAt;
  return (time) =>
    time <= turn ? position * even(time, start, turn) : position + (1 - position) * even(time, turn, end);
}

function even(time: number, from: number, to: number): number {
  return to > from ? (time - from) / (to - from) : 0;
}
