import { type JobContext, type JobValues, valuesAt, valuesOf, type ValuesTable } from '@syncdeck/domain';
import { runSliced, type SliceUrgency } from '../event-loop/slices.ts';
import type { Masker, Masking } from '../upstream/masker.ts';
import { type CutBody, membersOf } from './cut-body.ts';
import { askThread } from './ingest-thread.ts';
import { jobsOfPack, type PackedJob, packJobs, unpackedJobs } from './job-pack.ts';
import type { JoinedBytes } from './joined-bytes.ts';
import { type ReadJob, readJob, type ToldJob, type ToldJobs } from './read-job.ts';
import { fromThread, type ThreadJson } from './thread-json.ts';
import { WrittenJob, writeJobs } from './written-job.ts';

/** Fewer bytes are read on the event loop, a job a step; for more the way to the thread and back is cheaper. */
export const offLoopBytes = 128 * 1024;

/** A job that has been read and written, and where its redacted SyncJobInfo is packed. */
export interface HeldJob extends Omit<ToldJob, 'head'> {
  job: WrittenJob;
  packed: PackedJob;
}

/**
 * Reads the jobs at these places of an answer, whose bytes are used up by it. Each is null where it has no usable
 * JobId. Throws an unavailable fault where one is no JSON.
 */
export async function readJobs(
  { bytes, members, digests }: CutBody,
  places: readonly number[],
  context: JobContext,
  masker: Masker,
  urgency: SliceUrgency,
): Promise<(HeldJob | null)[]> {
  const pairs = places.flatMap((place) => (members ?? []).slice(place * 2, place * 2 + 2));
  const wanted = places.map((place) => digests[place] ?? '');
  if (sizeOf(pairs) <= offLoopBytes) {
    return runSliced(readHere(membersOf(bytes, pairs), wanted, context, masker), urgency);
  }
  const { secrets } = masker;
  const reply = await askThread({ kind: 'read', bytes, pairs, digests: wanted, context, secrets }, [
    bytes.buffer,
  ]);
  if (reply.kind !== 'read') throw new Error('the thread answered another question');
  return runSliced(hold(reply.told, reply.blocks, unpackedJobs(reply.packs)), urgency);
}

function* readHere(
  members: readonly Uint8Array[],
  digests: readonly string[],
  context: JobContext,
  masking: Masking,
): Generator<void, (HeldJob | null)[]> {
  const read: (ReadJob | null)[] = [];
  for (const [place, bytes] of members.entries()) {
    read.push(readJob(bytes, digests[place] ?? '', context, masking));
    yield;
  }
  const jobs = read.filter((job) => job !== null);
  const packed = packJobs(jobs.map(({ json }) => json));
  yield;
  const keep = keeper([writeJobs(jobs.map(({ listed }) => listed))], jobs.length, packed);
  return read.map((job) => job && keep(job, () => valuesOf(job.listed)));
}

/** A list a step. */
function* hold(
  lists: readonly ThreadJson[],
  blocks: readonly JoinedBytes[],
  packed: readonly PackedJob[],
): Generator<void, (HeldJob | null)[]> {
  const keep = keeper(blocks, jobsOfPack, packed);
  const held: (HeldJob | null)[] = [];
  for (const list of lists) {
    const { jobs, values } = toldJobs(fromThread(list));
    let place = 0;
    for (const job of jobs) {
      held.push(job && keep(job, teller(values, place)));
      if (job !== null) place += 1;
    }
    yield;
  }
  return held;
}

/** Puts together what is told, in its order, with what was written and packed, `jobsOfBlock` in each block. */
function keeper(
  blocks: readonly JoinedBytes[],
  jobsOfBlock: number,
  packed: readonly PackedJob[],
): (told: ToldJob, values: () => JobValues) => HeldJob {
  let next = 0;
  return ({ head, digest, unknownValues }, values) => {
    const place = next++;
    const block = blocks[Math.floor(place / jobsOfBlock)];
    const pack = packed[place];
    if (block === undefined || pack === undefined) throw new Error('a job is told that was not written');
    return {
      job: new WrittenJob(head, values, block, place % jobsOfBlock),
      digest,
      unknownValues,
      packed: pack,
    };
  };
}

function teller(table: ValuesTable, job: number): () => JobValues {
  return () => valuesAt(table, job);
}

/** The thread wrote it from this very type. */
function toldJobs(json: string): ToldJobs {
  return JSON.parse(json) as ToldJobs;
}

function sizeOf(pairs: readonly number[]): number {
  let size = 0;
  for (let at = 0; at < pairs.length; at += 2) size += (pairs[at + 1] ?? 0) - (pairs[at] ?? 0);
  return size;
}
