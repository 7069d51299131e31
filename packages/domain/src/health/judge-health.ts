import type { JobRow } from '@syncdeck/contract';
import { hasEnded, healthRules, type JudgedJob, severities } from './health-rules.ts';

export type Verdict = Pick<JobRow, 'health' | 'healthReasons' | 'severity'>;

/** A job's health, every reason that applies in the rules' order, and its severity. */
export function judgeHealth(job: JudgedJob): Verdict {
  if (hasEnded(job.row)) return { health: 'ended', healthReasons: [], severity: severities.ended };
  const healthReasons: Verdict['healthReasons'] = [];
  let decided: Verdict['health'] | null = null;
  for (const { health, reason, applies } of healthRules) {
    if ((reason === null && decided !== null) || !applies(job)) continue;
    if (reason !== null) healthReasons.push(reason);
    decided ??= health;
  }
  const health = decided ?? 'idle';
  return { health, healthReasons, severity: severities[health] };
}

/** Whether two verdicts say the same. */
export function isSameVerdict(one: Verdict, other: Verdict): boolean {
  return (
    one.health === other.health &&
    one.healthReasons.length === other.healthReasons.length &&
    one.healthReasons.every((reason, index) => reason === other.healthReasons[index])
  );
}
