import type { JobDetail } from '@syncdeck/contract';
import { type CompareField, compareFields, type FieldValue } from './compare-fields.ts';

export interface CompareRow {
  field: CompareField;
  /** One a column; null also where the column has no job to show. */
  values: FieldValue[];
  differs: boolean;
}

/** Every property of the jobs in its order; a column whose job could not be had takes no part in differing. */
export function compareRows(columns: readonly (JobDetail | null)[]): CompareRow[] {
  const jobs = columns.filter((job) => job !== null);
  return compareFields(jobs).map((field) => ({
    field,
    values: columns.map((job) => (job === null ? null : field.read(job))),
    differs: new Set(jobs.map((job) => signOf(field.read(job)))).size > 1,
  }));
}

/** Lists of choices have no order, and a list of nothing says as much as none. */
function signOf(value: FieldValue): string {
  if (!Array.isArray(value)) return JSON.stringify(value);
  return value.length === 0 ? 'null' : JSON.stringify(value.map(String).toSorted());
}
