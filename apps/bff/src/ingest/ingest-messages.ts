import type { JobContext } from '@syncdeck/domain';
import type { CutBody } from './cut-body.ts';
import type { JoinedBytes } from './joined-bytes.ts';
import type { ThreadJson } from './thread-json.ts';

/** What a thread is asked; both ends are of one build, so neither checks what the other sends. */
export type IngestRequest = { id: number } & (
  | { kind: 'cut'; chunks: readonly Uint8Array[] }
  | {
      kind: 'read';
      bytes: Uint8Array<ArrayBuffer>;
      /** Begin and end of each job to read. */
      pairs: readonly number[];
      digests: readonly string[];
      context: JobContext;
      /** Our own credentials, in every form that is masked. */
      secrets: readonly string[];
    }
);

export type IngestReply = { id: number } & (
  | { kind: 'cut'; cut: CutBody }
  /**
   * `told`: JSON of ToldJobs; bytes alone cross threads without being copied. `blocks` and `packs`
   * hold the jobs that are not null, jobsOfPack each.
   */
  | {
      kind: 'read';
      told: readonly ThreadJson[];
      blocks: readonly JoinedBytes[];
      packs: readonly JoinedBytes[];
    }
  /** The answer is none, in the words of the fault. */
  | { kind: 'fault'; says: string }
);

/** The data of the thread that has a low priority from its start. */
export const helperThread = 'helper';
