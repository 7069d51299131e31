import type { JobDetail } from '@syncdeck/contract';
import { isIncremental } from '../steps/incremental-step.ts';

/** Why an action is not offered; `not-offered` where nothing public proves a reason. */
export type Refusal =
  | 'not-in-error'
  | 'error-not-retryable'
  | 'only-in-incremental-step'
  | 'not-paused'
  | 'not-isolated'
  | 'already-monthly'
  | 'not-offered';

/** What follows from an action that is offered. */
type Consequence = 'cannot-be-undone' | 'full-export-anew' | 'data-cleared-later' | 'deleted-at-once';

export interface ExplainedAction {
  action: string;
  allowed: boolean;
  refusal: Refusal | null;
  consequences: Consequence[];
}

type Rule<Word> = readonly [action: string, holds: (job: JobDetail) => boolean, word: Word];

const hasError = ({ status }: JobDetail) => status === 'ResumableErr' || status === 'Failed';
const isIsolated = ({ tradeStatus }: JobDetail) => tradeStatus === 'Isolated';
const exportsAnew = (job: JobDetail) => job.dumperResumable === false && !isIncremental(job);

/** The first rule that holds gives the reason. Source: the console's documents on retrying, pausing, isolating. */
const refusals: readonly Rule<Refusal>[] = [
  ['resume', (job) => job.status === 'Failed', 'error-not-retryable'],
  ['resume', (job) => !hasError(job), 'not-in-error'],
  ['resume', (job) => job.step !== null && !isIncremental(job), 'only-in-incremental-step'],
  ['continue', (job) => job.status !== 'Paused', 'not-paused'],
  ['recover', (job) => !isIsolated(job), 'not-isolated'],
  ['postPay2prePay', (job) => job.payMode === 'PrePay', 'already-monthly'],
];

const consequences: readonly Rule<Consequence>[] = [
  ['stop', () => true, 'cannot-be-undone'],
  ['pause', exportsAnew, 'full-export-anew'],
  ['continue', exportsAnew, 'full-export-anew'],
  ['resume', exportsAnew, 'full-export-anew'],
  ['isolate', (job) => job.tradeStatus === 'NotBilled', 'deleted-at-once'],
  ['isolate', (job) => job.tradeStatus !== 'NotBilled', 'data-cleared-later'],
  ['offline', () => true, 'cannot-be-undone'],
];

/** Every action that upstream names for the job, allowed ones first, each with what is known about it. */
export function explainActions(job: JobDetail): ExplainedAction[] {
  const allowed = new Set(job.actions.allowed);
  const others = job.actions.all.filter((action) => !allowed.has(action));
  return [
    ...[...allowed].map((action) => ({
      action,
      allowed: true,
      refusal: null,
      consequences: wordsOf(consequences, action, job),
    })),
    ...[...new Set(others)].map((action) => ({
      action,
      allowed: false,
      refusal: wordsOf(refusals, action, job)[0] ?? ('not-offered' as const),
      consequences: [],
    })),
  ];
}

function wordsOf<Word>(rules: readonly Rule<Word>[], action: string, job: JobDetail): Word[] {
  return rules.filter(([name, holds]) => name === action && holds(job)).map(([, , word]) => word);
}
