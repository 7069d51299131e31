import type { RawSyncJobInfo } from '@syncdeck/domain';
import type { JobState } from '../life/job-state.ts';
import type { StoryName } from '../life/stories.ts';
import type { JobTraits } from '../render/job-traits.ts';

/** A job that the world always holds, so that each value and each oddity can be seen. */
export interface Showcase {
  /** Default: calm. */
  story?: StoryName;
  /** Traits of its own, where needed relative to the moment at which the world began. */
  traits?: (epoch: number) => Partial<JobTraits>;
  state?: Partial<JobState>;
  /** A last change to what is sent. */
  patch?: (job: RawSyncJobInfo) => RawSyncJobInfo;
  jobId?: string;
  /** Index of its region. */
  region?: number;
  /** Age when the world begins, in ms, [youngest, oldest]. */
  age?: readonly [number, number];
}
