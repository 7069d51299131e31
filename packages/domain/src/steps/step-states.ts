import type { RawStepInfo } from '../raw/raw-sync-job.ts';

const closedStates: ReadonlySet<string> = new Set(['finished', 'skipped']);

export function isFailedStep({ Status }: RawStepInfo): boolean {
  return Status === 'failed';
}

/** Whether the step has warnings that may still matter: it is neither finished nor skipped. */
export function hasOpenWarnings({ Status, Warnings }: RawStepInfo): boolean {
  return (Warnings?.length ?? 0) > 0 && !closedStates.has(Status ?? '');
}
