import type { JobRow } from '@syncdeck/contract';
import type { PackedObjects } from '../objects/carried-objects.ts';

/** What health is judged from and the row does not hold; times in epoch ms. */
export interface HealthFacts {
  /** The current step is the incremental one (StepId sinker, or the last step that is no full-load step). */
  inIncrementalStep: boolean;
  /** Some step's status is failed. */
  stepFailed: boolean;
  /** A step that is neither finished nor skipped has warnings. */
  openWarnings: boolean;
  expiresAtMs: number | null;
  expectRunAtMs: number | null;
}

/** One job as the list needs it: its row, and what it is found by beyond the row. */
export interface ListedJob {
  row: JobRow;
  /** Every searched field, NFKC and lower-cased, joined by line feeds. */
  searchText: string;
  /** Instance id, ip and `ip:port` of every node on either side. */
  instances: readonly string[];
  healthFacts: HealthFacts;
  objects: PackedObjects;
}
