import { healthReasons, healthWords, type JobRow } from '@syncdeck/contract';
import {
  listOf,
  maybeNumber,
  maybeText,
  nullable,
  number,
  object,
  oneOf,
  type Shape,
  text,
  truth,
} from './shape.ts';

const percent: Shape<number | null> = (value): value is number | null =>
  value === null || (number(value) && value >= 0 && value <= 100);

const isEndpoint: Shape<JobRow['source']> = object({
  databaseType: maybeText,
  accessType: maybeText,
  region: maybeText,
  nodeType: maybeText,
  address: maybeText,
  nodes: number,
});

/** One job in the list. */
export const isJobRow: Shape<JobRow> = object({
  key: text,
  account: text,
  region: text,
  jobId: text,
  jobName: maybeText,
  status: maybeText,
  tradeStatus: maybeText,
  health: oneOf(healthWords),
  healthReasons: listOf(oneOf(healthReasons)),
  severity: number,
  jobType: maybeText,
  source: isEndpoint,
  destination: isEndpoint,
  step: nullable(
    object({
      number,
      total: number,
      id: maybeText,
      name: maybeText,
      status: maybeText,
      progressPercent: percent,
    }),
  ),
  progressPercent: percent,
  lagSeconds: maybeNumber,
  lagMegabytes: maybeNumber,
  error: nullable(object({ message: maybeText, reason: maybeText })),
  payMode: maybeText,
  runMode: maybeText,
  instanceClass: maybeText,
  autoRenew: nullable(truth),
  createdAt: maybeText,
  startedAt: maybeText,
  endedAt: maybeText,
  expiresAt: maybeText,
  expectRunAt: maybeText,
  offlineAt: maybeText,
  tags: listOf(object({ key: text, value: text })),
});
