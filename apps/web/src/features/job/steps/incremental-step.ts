import type { JobDetail, Step } from '@syncdeck/contract';

const fullLoadSteps: ReadonlySet<string | null> = new Set(['schema-init', 'dumper', 'loader']);

/**
 * The step that follows the source's changes: `sinker`, or in a job without that id the last step unless
 * it is a full-load one. Null where the job reports no such step.
 */
export function incrementalStep({ steps, step }: Pick<JobDetail, 'steps' | 'step'>): Step | null {
  const sinker = steps.find(({ id }) => id === 'sinker');
  if (sinker) return sinker;
  const last = steps.find(({ number }) => number === (step?.total ?? steps.length));
  return last && !fullLoadSteps.has(last.id) ? last : null;
}

/** True while the job stands in its incremental step. */
export function isIncremental(job: Pick<JobDetail, 'steps' | 'step'>): boolean {
  const incremental = incrementalStep(job);
  return incremental !== null && job.step !== null && incremental.number === job.step.number;
}
