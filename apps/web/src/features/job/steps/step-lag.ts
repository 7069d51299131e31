import type { JobDetail, Step } from '@syncdeck/contract';
import type { Format } from '../../../format/use-format.ts';
import { incrementalStep } from './incremental-step.ts';

export type StepLag = Pick<JobDetail, 'lagSeconds' | 'lagMegabytes'>;

/** The lag that stands in place of a progress: a running incremental step never ends. Null on every other step. */
export function stepLag(
  job: Pick<JobDetail, 'steps' | 'step'> & StepLag,
  step: Pick<Step, 'number' | 'status'>,
): StepLag | null {
  const incremental = incrementalStep(job);
  return incremental !== null && incremental.number === step.number && step.status === 'running' ? job : null;
}

/** `1 h 12 min, 340 MB`; null where nothing is measured. */
export function lagText({ lagSeconds, lagMegabytes }: StepLag, format: Format): string | null {
  const parts = [
    lagSeconds === null ? null : format.duration(lagSeconds),
    lagMegabytes === null ? null : format.megabytes(lagMegabytes),
  ].filter((part) => part !== null);
  return parts.length > 0 ? parts.join(', ') : null;
}
