import { packInstances } from '../endpoint/packed-instances.ts';
import { type JobValues, valuesOf } from '../listing/job-values.ts';
import type { ListedJob } from './listed-job.ts';

/**
 * A listed job as a listing keeps it. What any search looks at stands ready; the rest is read when it is asked for, so
 * that whoever keeps a hundred thousand jobs may keep them as text. It never says anything else.
 */
export interface KeptJob {
  readonly key: string;
  readonly searchText: string;
  /** Its instance names, by `packInstances`. */
  readonly instances: string;
  /** `lists` of its PackedObjects. */
  readonly objectLists: string;
  /** What columns hold of it. */
  values(): JobValues;
  /** All of it. */
  read(): ListedJob;
  /** Its row as JSON. */
  rowText(): string;
}

/** Keeps a job as it is. */
export function keepWhole(job: ListedJob): KeptJob {
  const { row, searchText, instances, objects } = job;
  return {
    key: row.key,
    searchText,
    instances: packInstances(instances),
    objectLists: objects.lists,
    values: () => valuesOf(job),
    read: () => job,
    rowText: () => JSON.stringify(row),
  };
}
