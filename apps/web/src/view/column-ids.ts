import { jobColumns } from '@syncdeck/contract';

/** The columns that stand by default, in their order; each shows several fields of a job. */
export const mainColumnIds = [
  'job',
  'health',
  'status',
  'source',
  'destination',
  'step',
  'lag',
  'error',
  'billing',
  'created',
  'tags',
] as const;

export type MainColumnId = (typeof mainColumnIds)[number];

/** Fields that a main column shows whole: the picker does not offer them a second time. */
const shownWhole = new Set(['jobName', 'health', 'status', 'error.message', 'createdAt', 'tags']);

/** Every other field of a job, one column each, named by its path. */
export const furtherColumns = jobColumns.filter(({ path }) => !shownWhole.has(path));

const allColumnIds = new Set<string>([...mainColumnIds, ...furtherColumns.map(({ path }) => path)]);

/** Whether the table has such a column. */
export function isColumnId(id: string): boolean {
  return allColumnIds.has(id);
}
