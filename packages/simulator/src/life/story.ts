import type { JobState } from './job-state.ts';

export interface StoryContext {
  /** The job's own key: everything drawn for it comes from this. */
  key: number;
  createdAt: number;
  /** When the world began, in ms. */
  epoch: number;
  now: number;
  /** How long the job exists, in ms; 0 for a job that stays. */
  life: number;
}

/** How a job lives: its state at any moment, with no memory. */
export type Story = (context: StoryContext) => JobState;
