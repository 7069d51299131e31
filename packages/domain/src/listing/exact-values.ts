import type { ExactName } from '@syncdeck/contract';
import type { ListedJob } from '../job/listed-job.ts';

/** Every exact-value name but `tag`, whose values are grouped by key. */
export type FieldName = Exclude<ExactName, 'tag'>;

type Reader = (job: ListedJob) => readonly (string | null | undefined)[];

const readers: Record<FieldName, Reader> = {
  account: ({ row }) => [row.account],
  region: ({ row }) => [row.region],
  jobId: ({ row }) => [row.jobId],
  jobName: ({ row }) => [row.jobName],
  status: ({ row }) => [row.status],
  tradeStatus: ({ row }) => [row.tradeStatus],
  health: ({ row }) => [row.health],
  healthReason: ({ row }) => row.healthReasons,
  jobType: ({ row }) => [row.jobType],
  sourceType: ({ row }) => [row.source.databaseType],
  destinationType: ({ row }) => [row.destination.databaseType],
  sourceRegion: ({ row }) => [row.source.region],
  destinationRegion: ({ row }) => [row.destination.region],
  accessType: ({ row }) => [row.source.accessType, row.destination.accessType],
  instance: (job) => job.instances,
  payMode: ({ row }) => [row.payMode],
  runMode: ({ row }) => [row.runMode],
  instanceClass: ({ row }) => [row.instanceClass],
  step: ({ row }) => [row.step?.id],
};

/** The values that a job has under one name, each once; none where upstream says nothing. */
export function exactValues(name: FieldName, job: ListedJob): string[] {
  const values: string[] = [];
  for (const value of readers[name](job)) {
    if (value && !values.includes(value)) values.push(value);
  }
  return values;
}
