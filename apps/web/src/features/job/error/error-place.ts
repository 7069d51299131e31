import type { JobDetail, Step, Tip } from '@syncdeck/contract';

export interface ErrorPlace {
  /** The step that the error stopped; null where upstream names none. */
  step: Pick<Step, 'number' | 'id' | 'name'> | null;
  helpUrl: string | null;
}

/** Where a job's error happened: its failed step, else its current one; with the help that step links to. */
export function errorPlace(job: Pick<JobDetail, 'steps' | 'step' | 'error'>): ErrorPlace {
  const failed = job.steps.find(({ status }) => status === 'failed');
  const current = job.steps.find(({ number }) => number === job.step?.number);
  const step = failed ?? current ?? null;
  const tips = step?.errors ?? [];
  const sameText = tips.find((tip) => isAbout(tip, job.error));
  const helpUrl = sameText?.helpUrl ?? tips.find((tip) => tip.helpUrl !== null)?.helpUrl ?? null;
  return { step: step ?? job.step, helpUrl };
}

function isAbout(tip: Tip, error: JobDetail['error']): boolean {
  return tip.helpUrl !== null && tip.message !== null && tip.message === error?.message;
}
