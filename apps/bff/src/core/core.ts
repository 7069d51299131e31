import type { JobAddress, JobDetail, JobRaw, SourceState } from '@syncdeck/contract';
import type { Listing } from '@syncdeck/domain';
import type { Config } from '../config/config.ts';

/** The fleet at one revision. */
export interface FleetView {
  /** Opaque; never repeats, across restarts too. */
  revision: string;
  listing: Listing;
  sources: readonly SourceState[];
}

/** What the stream tells; `jobs` with `reset` has empty lists. */
export type FleetChange =
  | { event: 'snapshot'; source: SourceState; revision: string }
  | { event: 'jobs'; revision: string; changed: string[]; removed: string[]; reset: boolean }
  | { event: 'source'; source: SourceState };

/** Everything behind the routes: what they ask, and what they tell it about who watches. */
export interface Core {
  readonly config: Config;
  /** The fleet as it is known now; never waits. */
  view(): FleetView;
  /** Calls back after each change of the fleet; returns how to stop. */
  subscribe(listener: (change: FleetChange) => void): () => void;
  /**
   * One job, asked from upstream by JobId and at most 2 s old.
   * Throws AppError not-found or too-many, UpstreamError where there is nothing to show.
   */
  detail(address: JobAddress): Promise<JobDetail>;
  /** The same call and rule as `detail`, as upstream's own object with secrets blanked. */
  raw(address: JobAddress): Promise<JobRaw>;
  /**
   * The signed pass-through: the API's parameters, checked already, for one source.
   * Resolves to upstream's `{ Response }` (also for its Error), secrets blanked.
   * Throws AppError too-many when no call was free for 5 s, UpstreamError where no answer came.
   */
  describeSyncJobs(
    source: { account: string; region: string },
    parameters: Record<string, unknown>,
  ): Promise<{ Response: Record<string, unknown> }>;
  /** Somebody asked for a list or a detail: collect at the full rate for the next 60 s. */
  touch(): void;
  /** A stream opened: collect at the full rate until the returned function is called. */
  hold(): () => void;
  /** Every source has answered or failed once. */
  ready(): boolean;
  /** Our own SecretId, SecretKey and token, blanked wherever they stand in a text. */
  readonly mask: (text: string) => string;
  /** Stops collecting and ends what is under way. */
  close(): Promise<void>;
}
