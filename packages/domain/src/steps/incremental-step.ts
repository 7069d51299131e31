import type { RawSyncDetailInfo } from '../raw/raw-sync-job.ts';
import { currentEntry, stepTotal } from './current-step.ts';

const incrementalStepId = 'sinker';
const fullLoadStepIds: ReadonlySet<string> = new Set(['schema-init', 'dumper', 'loader']);

/**
 * Whether the current step is the incremental one: `sinker`, or in a job without it (some links name their steps
 * otherwise) the last step, unless that is one of the full load. A step that upstream doesn't list is not it.
 */
export function inIncrementalStep(detail: RawSyncDetailInfo): boolean {
  const entry = currentEntry(detail);
  if (entry === undefined) return false;
  if (entry.StepId === incrementalStepId) return true;
  if (detail.StepInfos?.some(({ StepId }) => StepId === incrementalStepId)) return false;
  return entry.StepNo === stepTotal(detail) && !fullLoadStepIds.has(entry.StepId ?? '');
}
