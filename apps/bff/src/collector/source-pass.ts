import type { UpstreamError } from '../errors/app-error.ts';
import { shapeFault } from '../upstream/upstream-fault.ts';
import { type ListedIds, ListSweep, type ReadPage } from './list-sweep.ts';

export interface PassResult {
  /** Every job was listed. */
  whole: boolean;
  /** What went wrong; null for a whole pass. */
  error: UpstreamError | null;
  /** Whether upstream answered at all. */
  answered: boolean;
  jobIds: ListedIds;
  total: number | null;
  requestId: string | null;
}

/**
 * Lists a source, and once more where the list moved meanwhile so that rows may have slipped through, or where
 * nothing came though there were jobs (`hadJobs`).
 */
export async function runPass(read: ReadPage, hadJobs: boolean): Promise<PassResult> {
  const first = await new ListSweep(read).run();
  const { jobIds } = first;
  if (first.error !== null || isComplete(first, hadJobs)) return result(first, jobIds, first.error);
  const listed = jobIds.size;
  const second = await new ListSweep(read, jobIds).run();
  const isSame = jobIds.size === listed && second.jobIds.size === listed;
  const latest = second.answered ? second : first;
  return result(latest, jobIds, second.error ?? whyNotWhole(second, jobIds.size, isSame));
}

/** Everything counted is there and nothing came twice. */
function isComplete({ jobIds, rows, total }: ListSweep, hadJobs: boolean): boolean {
  if (rows === 0 && hadJobs) return false;
  return total === null ? jobIds.size === rows : jobIds.size >= total;
}

/** Twice the same list stands against a count that says otherwise. `found`: by both sweeps. */
function whyNotWhole(second: ListSweep, found: number, isSame: boolean): UpstreamError | null {
  const counted = second.total !== null && found >= second.total;
  if (counted) return null;
  if (second.hasHole) return shapeFault('hole', '', second.requestId);
  if (isComplete(second, false) || isSame) return null;
  return shapeFault('moving-list', '', second.requestId);
}

function result(
  { answered, total, requestId }: ListSweep,
  jobIds: ListedIds,
  error: UpstreamError | null,
): PassResult {
  return { whole: error === null, error, answered, jobIds, total, requestId };
}
