import type { JobRow, NumberRangeName, SortName, TimeRangeName } from '@syncdeck/contract';
import { parseRfc3339 } from '@syncdeck/contract';

export type NumberName = NumberRangeName | TimeRangeName | 'severity' | 'stepNumber';
export type TextName = Exclude<SortName, NumberName>;

/** Columns that sort, and filter, by value; times in epoch ms. */
export const numberColumns: Record<NumberName, (row: JobRow) => number | null> = {
  severity: (row) => row.severity,
  stepNumber: (row) => row.step?.number ?? null,
  progressPercent: (row) => row.progressPercent,
  lagSeconds: (row) => row.lagSeconds,
  lagMegabytes: (row) => row.lagMegabytes,
  createdAt: (row) => epochMs(row.createdAt),
  startedAt: (row) => epochMs(row.startedAt),
  endedAt: (row) => epochMs(row.endedAt),
  expiresAt: (row) => epochMs(row.expiresAt),
};

/** Columns that sort as text: `people` as people read it, `code` by code unit. */
export const textColumns: Record<
  TextName,
  { order: 'people' | 'code'; read: (row: JobRow) => string | null }
> = {
  jobName: { order: 'people', read: (row) => row.jobName },
  jobId: { order: 'code', read: (row) => row.jobId },
  account: { order: 'code', read: (row) => row.account },
  region: { order: 'code', read: (row) => row.region },
  status: { order: 'code', read: (row) => row.status },
  tradeStatus: { order: 'code', read: (row) => row.tradeStatus },
  jobType: { order: 'code', read: (row) => row.jobType },
  source: { order: 'people', read: (row) => row.source.address },
  destination: { order: 'people', read: (row) => row.destination.address },
  payMode: { order: 'code', read: (row) => row.payMode },
  runMode: { order: 'code', read: (row) => row.runMode },
  instanceClass: { order: 'code', read: (row) => row.instanceClass },
};

/** Whether a sort name compares numbers or times. */
export function isNumberName(name: SortName): name is NumberName {
  return Object.hasOwn(numberColumns, name);
}

function epochMs(time: string | null): number | null {
  return time === null ? null : parseRfc3339(time);
}
