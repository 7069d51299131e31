import type { HealthReason, JobDetail } from '@syncdeck/contract';

/** One part of the sentence that says why a job's health is what it is; a message writes it out. */
export type HealthClause =
  | { kind: 'behind'; lagSeconds: number; lagMegabytes: number | null }
  | { kind: 'source-idle'; lagSeconds: number | null }
  | { kind: 'status'; status: string | null }
  | { kind: 'failed-step'; id: string | null; name: string | null }
  | { kind: 'billing'; tradeStatus: string | null; offlineAt: string | null }
  | { kind: 'expiring'; expiresAt: string | null }
  | { kind: 'overdue'; expectRunAt: string | null }
  | { kind: 'warnings'; count: number }
  | {
      kind: 'at-step';
      number: number;
      total: number;
      id: string | null;
      name: string | null;
      percent: number | null;
    }
  | { kind: 'no-measurement' }
  | { kind: 'ended'; endedAt: string | null };

const clauseOfReason: Record<HealthReason, (job: JobDetail) => HealthClause> = {
  'status-failed': (job) => ({ kind: 'status', status: job.status }),
  'step-failed': (job) => {
    const failed = job.steps.find(({ status }) => status === 'failed');
    return { kind: 'failed-step', id: failed?.id ?? null, name: failed?.name ?? null };
  },
  lag: (job) => ({ kind: 'behind', lagSeconds: job.lagSeconds ?? 0, lagMegabytes: job.lagMegabytes }),
  'source-idle': (job) => ({ kind: 'source-idle', lagSeconds: job.lagSeconds }),
  paused: (job) => ({ kind: 'status', status: job.status }),
  billing: (job) => ({ kind: 'billing', tradeStatus: job.tradeStatus, offlineAt: job.offlineAt }),
  expiring: (job) => ({ kind: 'expiring', expiresAt: job.expiresAt }),
  overdue: (job) => ({ kind: 'overdue', expectRunAt: job.expectRunAt }),
  warnings: (job) => ({ kind: 'warnings', count: openWarnings(job) }),
};

/** Why the job's health is what it is: every reason, else what it is doing. Never empty. */
export function healthClauses(job: JobDetail): HealthClause[] {
  const clauses = job.healthReasons.map((reason) => clauseOfReason[reason](job));
  if (clauses.length > 0) return clauses;
  if (job.health === 'ended') return [{ kind: 'ended', endedAt: job.endedAt }];
  if (job.health === 'working' && job.step) {
    const { number, total, id, name, progressPercent } = job.step;
    return [{ kind: 'at-step', number, total, id, name, percent: progressPercent }];
  }
  if (job.health !== 'healthy') return [{ kind: 'status', status: job.status }];
  if (job.lagSeconds === null) return [{ kind: 'no-measurement' }];
  return [{ kind: 'behind', lagSeconds: job.lagSeconds, lagMegabytes: job.lagMegabytes }];
}

function openWarnings({ steps }: JobDetail): number {
  const open = steps.filter(({ status }) => status !== 'finished' && status !== 'skipped');
  return open.reduce((sum, step) => sum + step.warnings.length, 0);
}
