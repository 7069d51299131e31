import type { StoryName } from '../life/stories.ts';
import type { Showcase } from '../showcase/showcase.ts';

/** All that is kept of a generated job; the rest is drawn from its key when asked. */
export interface JobIdentity {
  region: string;
  jobId: string;
  createdAt: number;
  key: number;
  story: StoryName;
  /** How long the job exists, in ms; 0 for one that stays. */
  life: number;
  showcase: Showcase | null;
}
