import { jobStatuses, stepStatuses, tradeStatuses } from '@syncdeck/contract';
import type { RawSyncJobInfo } from '../raw/raw-sync-job.ts';

/** A value of upstream's that the documents don't name; it is passed through, and worth counting. */
export interface UnknownEnumValue {
  field: string;
  value: string;
}

/** Every value of a closed field that has no name, each once; "" and absent are no values. */
export function unknownEnumValues(job: RawSyncJobInfo): UnknownEnumValue[] {
  const unknown: UnknownEnumValue[] = [];
  for (const { field, known, values } of enumFields) {
    for (const value of values(job)) {
      if (!value || known.has(value)) continue;
      if (!unknown.some((found) => found.field === field && found.value === value))
        unknown.push({ field, value });
    }
  }
  return unknown;
}

interface EnumField {
  field: string;
  known: ReadonlySet<string>;
  values: (job: RawSyncJobInfo) => readonly (string | null | undefined)[];
}

const nodeTypes: ReadonlySet<string> = new Set(['single', 'cluster']);

const enumFields: readonly EnumField[] = [
  { field: 'Status', known: new Set(jobStatuses), values: (job) => [job.Status] },
  { field: 'TradeStatus', known: new Set(tradeStatuses), values: (job) => [job.TradeStatus] },
  { field: 'PayMode', known: new Set(['PrePay', 'PostPay']), values: (job) => [job.PayMode] },
  { field: 'RunMode', known: new Set(['Immediate', 'Timed']), values: (job) => [job.RunMode] },
  { field: 'SrcNodeType', known: nodeTypes, values: (job) => [job.SrcNodeType] },
  { field: 'DstNodeType', known: nodeTypes, values: (job) => [job.DstNodeType] },
  {
    field: 'InstanceClass',
    known: new Set(['micro', 'small', 'medium', 'large']),
    values: (job) => [job.InstanceClass],
  },
  {
    field: 'StepInfo.Status',
    known: new Set(stepStatuses),
    values: (job) => (job.Detail?.StepInfos ?? []).map(({ Status }) => Status),
  },
];
