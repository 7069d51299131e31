import type { ExactName, JobRow } from '@syncdeck/contract';
import type { ListedJob } from '../job/listed-job.ts';

/** Names under which a job has several values. */
export type ListName = 'healthReason' | 'accessType' | 'instance';

/** Those of them that have a column: hardly two jobs name the same instances, so these are looked for in the jobs. */
export type CodedListName = Exclude<ListName, 'instance'>;

/** Names under which a job has one value or none. */
export type SingleName = Exclude<ExactName, ListName | 'tag' | 'object'>;

/** The one value of a job under a name. */
export const singleValues: Record<SingleName, (row: JobRow) => string | null | undefined> = {
  account: (row) => row.account,
  region: (row) => row.region,
  jobId: (row) => row.jobId,
  jobName: (row) => row.jobName,
  status: (row) => row.status,
  tradeStatus: (row) => row.tradeStatus,
  health: (row) => row.health,
  jobType: (row) => row.jobType,
  sourceType: (row) => row.source.databaseType,
  destinationType: (row) => row.destination.databaseType,
  sourceRegion: (row) => row.source.region,
  destinationRegion: (row) => row.destination.region,
  payMode: (row) => row.payMode,
  runMode: (row) => row.runMode,
  instanceClass: (row) => row.instanceClass,
  step: (row) => row.step?.id,
};

/** The values of a job under a name that takes several. */
export const listValues: Record<ListName, (job: ListedJob) => readonly (string | null)[]> = {
  healthReason: ({ row }) => row.healthReasons,
  accessType: ({ row }) => [row.source.accessType, row.destination.accessType],
  instance: (job) => job.instances,
};

/** The values that a job has under one name, each once; none where upstream says nothing. */
export function exactValues(name: SingleName | ListName, job: ListedJob): string[] {
  const values = isListName(name) ? listValues[name](job) : [singleValues[name](job.row)];
  return [...new Set(values)].filter((value): value is string => typeof value === 'string' && value !== '');
}

/** Whether a job has several values under this name. */
export function isListName(name: SingleName | ListName): name is ListName {
  return Object.hasOwn(listValues, name);
}
