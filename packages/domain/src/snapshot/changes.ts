import type { JobRow } from '@syncdeck/contract';
import { isSameVerdict } from '../health/judge-health.ts';

/** One job of a snapshot: `digest` stands for all that upstream sent of it, the row adds its health at that time. */
export interface SnapshotEntry {
  readonly digest: string;
  readonly row: JobRow;
}

/** Job keys, in the order of the snapshot that holds them. */
export interface Changes {
  changed: string[];
  removed: string[];
}

/** What differs from one snapshot (job key → entry) to the next; a new job is a changed one, and so is a new health. */
export function changes(
  before: ReadonlyMap<string, SnapshotEntry>,
  after: ReadonlyMap<string, SnapshotEntry>,
): Changes {
  const changed: string[] = [];
  for (const [key, entry] of after) {
    const earlier = before.get(key);
    if (earlier === undefined || !isSame(earlier, entry)) changed.push(key);
  }
  const removed: string[] = [];
  for (const key of before.keys()) if (!after.has(key)) removed.push(key);
  return { changed, removed };
}

function isSame(one: SnapshotEntry, other: SnapshotEntry): boolean {
  return one.digest === other.digest && (one.row === other.row || isSameVerdict(one.row, other.row));
}
