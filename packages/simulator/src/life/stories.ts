import { jobStatuses, type JobStatus } from '../catalogue/statuses.ts';
import { restingStories } from './resting-stories.ts';
import { calm, failingAndRetried, fullLoad, growingLag, idleSource, warned } from './running-stories.ts';
import type { Story } from './story.ts';
import { wholeLife } from './whole-life.ts';

type MovingStory =
  | 'calm'
  | 'growing-lag'
  | 'idle-source'
  | 'warned'
  | 'full-load'
  | 'failing-and-retried'
  | 'whole-life';
export type StoryName = MovingStory | `resting-${JobStatus}`;

const moving: Readonly<Record<MovingStory, Story>> = {
  calm,
  'growing-lag': growingLag,
  'idle-source': idleSource,
  warned,
  'full-load': fullLoad,
  'failing-and-retried': failingAndRetried,
  'whole-life': wholeLife,
};

const resting = new Map<StoryName, Story>(
  jobStatuses.map((status) => [`resting-${status}`, restingStories[status]]),
);

export function storyOf(name: StoryName): Story {
  return resting.get(name) ?? moving[movingName(name)];
}

/** Every name that is not resting is a moving one, by the type's own definition. */
function movingName(name: StoryName): MovingStory {
  return name.startsWith('resting-') ? 'calm' : (name as MovingStory);
}

/** How common each story is among ordinary jobs: most run calmly in the incremental step. */
export const storyWeights: readonly (readonly [StoryName, number])[] = [
  ['calm', 78],
  ['growing-lag', 3.6],
  ['idle-source', 0.7],
  ['warned', 0.8],
  ['full-load', 2.6],
  ['failing-and-retried', 2.4],
  ['resting-Paused', 1.8],
  ['resting-Stopped', 4],
  ['resting-Initialized', 1],
  ['resting-UnInitialized', 1.2],
  ['resting-CheckPass', 0.6],
  ['resting-CheckNotPass', 0.7],
  ['resting-ResumableErr', 1],
  ['resting-Failed', 0.5],
];

const hour = 3_600_000;
const day = 24 * hour;

/** How old the jobs of a story are when the world begins, in ms, [youngest, oldest]. */
export function ageRange(name: StoryName): readonly [number, number] {
  if (name === 'full-load') return [20 * 60_000, 22 * hour];
  if (
    name.startsWith('resting-Check') ||
    name === 'resting-Initialized' ||
    name === 'resting-UnInitialized'
  ) {
    return [10 * 60_000, 20 * day];
  }
  if (name === 'resting-ReadyRunning') return [8 * 60_000, hour];
  return [2 * day, 1300 * day];
}
