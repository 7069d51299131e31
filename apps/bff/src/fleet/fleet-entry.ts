import type { CallStart } from '../upstream/source-call.ts';
import type { PackedJob } from '../ingest/job-pack.ts';
import type { WrittenJob } from '../ingest/written-job.ts';
import type { SourceId } from './source-id.ts';

/** What is held of one job. `order` and `startedAt` are of the call that told it last. */
export interface FleetEntry extends CallStart {
  readonly source: SourceId;
  readonly job: WrittenJob;
  /** Of the SyncJobInfo as it came, and of the redacted one: the same where there was nothing to redact. */
  readonly bytesDigest: string;
  readonly digest: string;
  /** The redacted SyncJobInfo. */
  readonly packed: PackedJob;
  readonly requestId: string | null;
  /** Whole passes in a row that did not list it. */
  readonly misses: number;
}

/** The call that told of jobs. */
export interface Telling extends CallStart {
  requestId: string | null;
}
