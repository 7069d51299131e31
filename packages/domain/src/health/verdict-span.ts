import { clockTurns, type JudgedJob } from './health-rules.ts';

/**
 * The moments (epoch ms) between which a job has one verdict: `from` is one of them, null where it has always been so,
 * and `until` is the first that is none, null where it stays so. null: the clock never changes it.
 */
export type VerdictSpan = { from: number | null; until: number | null } | null;

/** How long the verdict that a job has at `now` is the same, if nothing but time passes. */
export function verdictSpan({ now, ...job }: Pick<JudgedJob, 'row' | 'facts' | 'now'>): VerdictSpan {
  const turns = clockTurns(job);
  if (turns.length === 0) return null;
  const before = turns.filter((turn) => turn <= now);
  const after = turns.filter((turn) => turn > now);
  return {
    from: before.length === 0 ? null : Math.max(...before),
    until: after.length === 0 ? null : Math.min(...after),
  };
}

/** Whether a moment lies in the span. */
export function isInSpan(span: VerdictSpan, now: number): boolean {
  if (span === null) return true;
  return (span.from === null || now >= span.from) && (span.until === null || now < span.until);
}
