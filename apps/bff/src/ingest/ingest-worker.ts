/** The thread on which large answers are cut up and their jobs read, so that the event loop stays free for people. */
import { setPriority } from 'node:os';
import { parentPort } from 'node:worker_threads';
import { UpstreamError } from '../errors/app-error.ts';
import { madeUpAnswer } from '../rehearsal/made-up-answer.ts';
import { maskAll } from '../upstream/masker.ts';
import { cutBody, membersOf } from './cut-body.ts';
import type { IngestReply, IngestRequest } from './ingest-messages.ts';
import { jobsOfPack, packHere } from './job-pack.ts';
import { type ReadJob, readJob, type ToldJob } from './read-job.ts';
import { writeJobs } from './written-job.ts';

const port = parentPort;
if (port === null) throw new Error('this is the code of a thread');

const encoder = new TextEncoder();
const listLength = 128 * 1024;
/** About a tenth of a second's work, which is less than the rest of the server takes to start. */
const rehearsals = 12;
let asked = false;
/** So many jobs are read as fast as can be; who has more is not to wait for an answer meanwhile. */
const hurriedJobs = 20_000;
/** A thread as nice as that leaves a core to the event loop whenever that wants it. */
const niceness = 10;
let jobsRead = 0;

port.on('message', (request: IngestRequest) => {
  asked = true;
  const reply = answer(request);
  port.postMessage(reply, transfersOf(reply));
});

rehearse(rehearsals);

function answer(request: IngestRequest): IngestReply {
  const { id } = request;
  try {
    if (request.kind === 'cut') return { id, kind: 'cut', cut: cutBody(request.chunks) };
    return read(request);
  } catch (error) {
    // What is no fault of upstream's ends the thread, and is told by that.
    if (!(error instanceof UpstreamError)) throw error;
    return { id, kind: 'fault', says: error.message };
  }
}

function read({
  id,
  bytes,
  pairs,
  digests,
  context,
  secrets,
}: IngestRequest & { kind: 'read' }): IngestReply {
  const mask = (text: string) => maskAll(text, secrets);
  const taken = membersOf(bytes, pairs).map((member, place) =>
    readJob(member, digests[place] ?? '', context, mask),
  );
  giveWay(taken.length);
  const told = inLists(taken.map((job) => job && toldOf(job)));
  const blocks = [];
  const packs = [];
  const jobs = taken.filter((job) => job !== null);
  for (let at = 0; at < jobs.length; at += jobsOfPack) {
    const together = jobs.slice(at, at + jobsOfPack);
    blocks.push(writeJobs(together.map(({ listed }) => listed)));
    packs.push(packHere(together.map(({ json }) => json)));
  }
  return { id, kind: 'read', told, blocks, packs };
}

function toldOf({ head, digest, unknownValues }: ReadJob): ToldJob {
  return { head, digest, unknownValues };
}

/** Counts jobs that were read. Linux alone gives a thread a priority of its own; elsewhere it would be the process's. */
function giveWay(count: number): void {
  const before = jobsRead;
  jobsRead += count;
  if (before <= hurriedJobs && jobsRead > hurriedJobs && process.platform === 'linux') setPriority(niceness);
}

/** JSON of what is told of all jobs, in lists that the event loop parses in about a ms each; V8 ages what it parses from so long a text. */
function inLists(jobs: readonly (ToldJob | null)[]): Uint8Array<ArrayBuffer>[] {
  const lists: Uint8Array<ArrayBuffer>[] = [];
  let list = '';
  jobs.forEach((job, place) => {
    list += `${list === '' ? '[' : ','}${JSON.stringify(job)}`;
    if (list.length < listLength && place < jobs.length - 1) return;
    lists.push(encoder.encode(`${list}]`));
    list = '';
  });
  return lists;
}

function transfersOf(reply: IngestReply): ArrayBuffer[] {
  if (reply.kind === 'cut') return [reply.cut.bytes.buffer, reply.cut.envelope.buffer];
  if (reply.kind === 'fault') return [];
  const joined = [...reply.blocks, ...reply.packs].map(({ bytes }) => bytes);
  return [...reply.told, ...joined].map(({ buffer }) => buffer);
}

/** Code that has run is quick: until the first request comes, and for so many rounds, it reads a made-up answer. */
function rehearse(rounds: number): void {
  if (asked || rounds === 0) return;
  const { bytes, members, digests } = cutBody([madeUpAnswer()]);
  const context = { account: '', region: '', now: 0, lagThresholdSeconds: 0 };
  read({ id: 0, kind: 'read', bytes, pairs: members ?? [], digests, context, secrets: ['made up secret'] });
  setImmediate(rehearse, rounds - 1);
}
