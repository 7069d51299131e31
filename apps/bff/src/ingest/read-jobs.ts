import type { JobContext } from '@syncdeck/domain';
import { runSliced, type SliceUrgency } from '../event-loop/slices.ts';
import type { Masker } from '../upstream/masker.ts';
import { type CutBody, membersOf } from './cut-body.ts';
import { askThread } from './ingest-thread.ts';
import { type PackedJob, packJobs, unpackedJobs } from './job-pack.ts';
import { textOf } from './parse-json.ts';
import { type ReadJob, readJob } from './read-job.ts';

/** Fewer bytes are read on the event loop, a job a step; for more the way to the thread and back is cheaper. */
export const offLoopBytes = 128 * 1024;

/** A job that has been read, and where its redacted SyncJobInfo is packed. */
export interface HeldJob extends ReadJob {
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
    return runSliced(readHere(membersOf(bytes, pairs), wanted, context, masker.mask), urgency);
  }
  const { secrets } = masker;
  const reply = await askThread({ kind: 'read', bytes, pairs, digests: wanted, context, secrets }, [
    bytes.buffer,
  ]);
  if (reply.kind !== 'read') throw new Error('the thread answered another question');
  return runSliced(hold(reply.jobs, unpackedJobs(reply.packs)), urgency);
}

function* readHere(
  jobs: readonly Uint8Array[],
  digests: readonly string[],
  context: JobContext,
  mask: (text: string) => string,
): Generator<void, (HeldJob | null)[]> {
  const read = [];
  for (const [place, bytes] of jobs.entries()) {
    read.push(readJob(bytes, digests[place] ?? '', context, mask));
    yield;
  }
  const packed = packJobs(read.flatMap((job) => (job === null ? [] : [job.json])));
  let next = 0;
  return read.map((job) => {
    const place = job === null ? undefined : packed[next++];
    if (job === null || place === undefined) return null;
    const { json: _, ...told } = job;
    return { ...told, packed: place };
  });
}

/** A list a step. */
function* hold(
  lists: readonly Uint8Array[],
  packed: readonly PackedJob[],
): Generator<void, (HeldJob | null)[]> {
  let next = 0;
  const held: (HeldJob | null)[] = [];
  for (const list of lists) {
    for (const job of ofThread(textOf(list))) {
      const place = job === null ? undefined : packed[next++];
      held.push(job === null || place === undefined ? null : { ...job, packed: place });
    }
    yield;
  }
  return held;
}

/** The thread wrote it from this very type. */
function ofThread(json: string): (ReadJob | null)[] {
  return JSON.parse(json) as (ReadJob | null)[];
}

function sizeOf(pairs: readonly number[]): number {
  let size = 0;
  for (let at = 0; at < pairs.length; at += 2) size += (pairs[at + 1] ?? 0) - (pairs[at] ?? 0);
  return size;
}
