import type { UpstreamError } from '../errors/app-error.ts';
import { shapeFault } from '../upstream/upstream-fault.ts';
import { ListSweep, type ReadPage } from './list-sweep.ts';

export interface PassResult {
  /** Every job was listed. */
  whole: boolean;
  /** What went wrong; null for a whole pass. */
  error: UpstreamError | null;
  /** Whether upstream answered at all. */
  answered: boolean;
  jobIds: ReadonlySet<string>;
  total: number | null;
  requestId: string | null;
}

/**
 * Lists a source, and once more where the list moved meanwhile so that rows may have slipped through, or where
 * nothing came though there were jobs (`hadJobs`).
 */
export async function runPass(read: ReadPage, hadJobs: boolean): Promise<PassResult> {
  const first = await new ListSweep(read).run();
  if (first.error !== null || isComplete(first, hadJobs)) return result(first, first.jobIds, first.error);
  const second = await new ListSweep(read).run();
  const jobIds = new Set([...first.jobIds, ...second.jobIds]);
  const latest = second.answered ? second : first;
  return result(latest, jobIds, second.error ?? whyNotWhole(first, second, jobIds));
}

/** Everything counted is there and nothing came twice. */
function isComplete({ jobIds, rows, total }: ListSweep, hadJobs: boolean): boolean {
  if (rows === 0 && hadJobs) return false;
  return total === null ? jobIds.size === rows : jobIds.size >= total;
}

/** Twice the same list stands against a count that says otherwise. */
function whyNotWhole(first: ListSweep, second: ListSweep, jobIds: ReadonlySet<string>): UpstreamError | null {
  const counted = second.total !== null && jobIds.size >= second.total;
  if (counted) return null;
  if (second.hasHole) return shapeFault('hole', '', second.requestId);
  if (isComplete(second, false) || isSameSet(first.jobIds, second.jobIds)) return null;
  return shapeFault('moving-list', '', second.requestId);
}

function isSameSet(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && [...one].every((id) => other.has(id));
}

function result(
  { answered, total, requestId }: ListSweep,
  jobIds: ReadonlySet<string>,
  error: UpstreamError | null,
): PassResult {
  return { whole: error === null, error, answered, jobIds, total, requestId };
}
