import type { RawSyncJobInfo } from '@syncdeck/domain';
import { jobStatuses } from '../catalogue/statuses.ts';
import type { JobState } from '../life/job-state.ts';
import type { StoryName } from '../life/stories.ts';
import type { JobTraits } from '../render/job-traits.ts';

/** A job that the world always holds, so that each value and each oddity can be seen once. */
export interface Showcase {
  story?: StoryName;
  traits?: Partial<JobTraits>;
  state?: Partial<JobState>;
  patch?: (job: RawSyncJobInfo) => RawSyncJobInfo;
  jobId?: string;
  /** Index of its region. */
  region?: number;
  /** Age when the world begins, in ms, [youngest, oldest]. */
  age?: readonly [number, number];
}

/** One job in each of the 17 statuses. */
const statusShowcases: Showcase[] = jobStatuses.map((status) => ({ story: `resting-${status}` }));

export const showcases: readonly Showcase[] = [...statusShowcases];
