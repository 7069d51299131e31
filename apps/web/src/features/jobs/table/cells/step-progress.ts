import type { CurrentStep } from '@syncdeck/contract';

const fullLoadSteps = new Set(['schema-init', 'dumper', 'loader']);

/**
 * How far the current step is, in percent; null where nothing is reported. The incremental step never ends: a
 * progress that is sent for it says nothing.
 */
export function stepProgress({ id, number, total, progressPercent }: CurrentStep): number | null {
  const isIncremental = id === 'sinker' || (id !== null && number === total && !fullLoadSteps.has(id));
  return isIncremental ? null : progressPercent;
}
