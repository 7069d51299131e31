import type { JobStatus } from '../catalogue/statuses.ts';
import { mixKeys, Random } from '../world/random.ts';
import { allBegun } from './begun-steps.ts';
import { type JobState, notStarted, started } from './job-state.ts';
import { brokenOff, calm } from './running-stories.ts';
import type { Story, StoryContext } from './story.ts';

const minute = 60_000;
const hour = 60 * minute;

/** A job that stays as it is, once for every status. */
export const restingStories: Readonly<Record<JobStatus, Story>> = {
  UnInitialized: () => notStarted('UnInitialized', { tradeStatus: 'NotBilled' }),
  Initialized: () => notStarted('Initialized'),
  Checking: ({ key }) => notStarted('Checking', { checkStep: 1 + ((key >>> 3) % 15) }),
  CheckPass: () => notStarted('CheckPass'),
  CheckNotPass: ({ key }) =>
    notStarted('CheckNotPass', { inTrouble: true, checkStep: key % 3 === 0 ? 0 : 4, stepStatus: 'failed' }),
  ReadyRunning: () => notStarted('ReadyRunning'),
  Running: calm,
  Pausing: (context) => ({ ...calm(context), status: 'Pausing' }),
  Paused: (context) => ({ ...halted(calm(context)), status: 'Paused', stepStatus: 'paused' }),
  Stopping: (context) => ({ ...calm(context), status: 'Stopping' }),
  Stopped: (context) => ended(context, 'Stopped'),
  ResumableErr: (context) => brokenOff(calm(context), 'ResumableErr'),
  Resuming: (context) => ({
    ...brokenOff(calm(context), 'Resuming'),
    inTrouble: false,
    stepStatus: 'running',
  }),
  Failed: failedLoad,
  Released: (context) => ({ ...ended(context, 'Released'), tradeStatus: 'Offlined' }),
  Resetting: (context) => ({ ...halted(calm(context)), status: 'Resetting' }),
  Unknown: (context) => ({ ...halted(calm(context)), status: 'Unknown' }),
};

/** Lag values are reported as 0 or -1 while nothing is synchronised: which of them, no document tells. */
function halted(state: JobState): JobState {
  const measured = (state.startedAt ?? 0) % 2 === 0 ? 0 : -1;
  return { ...state, lagSeconds: measured, lagMegabytes: measured };
}

function ended(context: StoryContext, status: 'Stopped' | 'Released'): JobState {
  const running = calm(context);
  const startedAt = running.startedAt ?? context.createdAt;
  const share = new Random(mixKeys(context.key, 81)).between(0.2, 0.9);
  const endedAt = startedAt + Math.max(10 * minute, (context.epoch - startedAt) * share);
  const begun = allBegun(context.key, startedAt, endedAt);
  return { ...halted(running), status, begun, stepStatus: 'finished', endedAt };
}

/** Broken for good during the full import, where there is no retry. */
function failedLoad({ key, createdAt }: StoryContext): JobState {
  const random = new Random(mixKeys(key, 82));
  const startedAt = createdAt + random.between(2 * minute, hour);
  const dump = startedAt + 20_000;
  const load = dump + random.magnitude(2 * minute, 5 * hour);
  const progress = random.integer(3, 92);
  return started('Failed', { structure: startedAt + 5000, export: dump, import: load }, startedAt, {
    stepStatus: 'failed',
    stepProgress: progress,
    overallProgress: Math.floor(40 + progress * 0.6),
    inTrouble: true,
    lagSeconds: -1,
    lagMegabytes: -1,
    endedAt: load + random.magnitude(minute, hour),
  });
}
