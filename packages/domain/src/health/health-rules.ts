import type { Health, HealthReason, JobRow } from '@syncdeck/contract';
import type { HealthFacts } from '../job/listed-job.ts';

/** What a job's health is judged from. */
export interface JudgedJob {
  row: JudgedRow;
  facts: HealthFacts;
  /** Epoch ms. */
  now: number;
  lagThresholdSeconds: number;
}

export type JudgedRow = Pick<
  JobRow,
  'status' | 'tradeStatus' | 'lagSeconds' | 'lagMegabytes' | 'autoRenew' | 'runMode' | 'startedAt'
>;

/** A rule without a health gives a reason only. */
interface HealthRule {
  health: Health | null;
  reason: HealthReason | null;
  applies: (job: JudgedJob) => boolean;
}

export const severities: Record<Health, number> = {
  ended: 0,
  idle: 1,
  healthy: 2,
  working: 3,
  attention: 4,
  lagging: 5,
  failed: 6,
};

const expiryNoticeMs = 7 * 86_400_000;

const failedStatuses = statuses('Failed', 'CheckNotPass', 'ResumableErr');
const pausedStatuses = statuses('Paused', 'Pausing');
const workingStatuses = statuses('Checking', 'ReadyRunning', 'Resuming', 'Resetting', 'Stopping');
const unstartedStatuses = statuses('UnInitialized', 'Initialized', 'Checking', 'CheckPass');
const billingStatuses = statuses('Isolating', 'Isolated', 'Offlining', 'Offlined');

/** An ended job has no other health and no reason. */
export function hasEnded({ status, tradeStatus }: JudgedRow): boolean {
  return status === 'Released' || (status === 'Stopped' && !isOf(billingStatuses, tradeStatus));
}

/** Worst first: the first rule that applies and has a health decides; every reason that applies is told. */
export const healthRules: readonly HealthRule[] = [
  { health: 'failed', reason: 'status-failed', applies: ({ row }) => isOf(failedStatuses, row.status) },
  { health: 'failed', reason: 'step-failed', applies: ({ facts }) => facts.stepFailed },
  { health: 'lagging', reason: 'lag', applies: (job) => isBehind(job) && job.row.lagMegabytes !== 0 },
  { health: null, reason: 'source-idle', applies: (job) => isBehind(job) && job.row.lagMegabytes === 0 },
  { health: 'attention', reason: 'paused', applies: ({ row }) => isOf(pausedStatuses, row.status) },
  { health: 'attention', reason: 'billing', applies: ({ row }) => isOf(billingStatuses, row.tradeStatus) },
  { health: 'attention', reason: 'expiring', applies: isExpiring },
  { health: 'attention', reason: 'overdue', applies: isOverdue },
  { health: 'attention', reason: 'warnings', applies: ({ facts }) => facts.openWarnings },
  { health: 'working', reason: null, applies: ({ row }) => isOf(workingStatuses, row.status) },
  {
    health: 'working',
    reason: null,
    applies: ({ row, facts }) => row.status === 'Running' && !facts.inIncrementalStep,
  },
  { health: 'healthy', reason: null, applies: ({ row }) => row.status === 'Running' },
];

/** A time lag grows on an idle source too; only together with data that waits is it trouble. */
function isBehind({ row, lagThresholdSeconds }: JudgedJob): boolean {
  return row.lagSeconds !== null && row.lagSeconds > lagThresholdSeconds;
}

function isExpiring(job: JudgedJob): boolean {
  const from = expiringFrom(job);
  return from !== null && job.now >= from;
}

function isOverdue(job: JudgedJob): boolean {
  const from = overdueFrom(job);
  return from !== null && job.now >= from;
}

/** The moments (epoch ms) from which on a rule applies that did not before: there the clock alone changes a verdict. */
export function clockTurns(job: TimedJob): number[] {
  return hasEnded(job.row) ? [] : [expiringFrom(job), overdueFrom(job)].filter((turn) => turn !== null);
}

type TimedJob = Pick<JudgedJob, 'row' | 'facts'>;

function expiringFrom({ row, facts }: TimedJob): number | null {
  return row.autoRenew === false && facts.expiresAtMs !== null ? facts.expiresAtMs - expiryNoticeMs : null;
}

function overdueFrom({ row, facts }: TimedJob): number | null {
  const waits = row.runMode === 'Timed' && row.startedAt === null && isOf(unstartedStatuses, row.status);
  return waits && facts.expectRunAtMs !== null ? facts.expectRunAtMs + 1 : null;
}

function statuses(...values: string[]): ReadonlySet<string> {
  return new Set(values);
}

function isOf(values: ReadonlySet<string>, value: string | null): boolean {
  return value !== null && values.has(value);
}
