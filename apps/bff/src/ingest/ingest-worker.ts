/** The thread on which large answers are cut up and their jobs read, so that the event loop stays free for people. */
import { setPriority } from 'node:os';
import { parentPort } from 'node:worker_threads';
import { UpstreamError } from '../errors/app-error.ts';
import { madeUpAnswer } from '../rehearsal/made-up-answer.ts';
import { maskAll } from '../upstream/masker.ts';
import { cutBody, membersOf } from './cut-body.ts';
import type { IngestReply, IngestRequest } from './ingest-messages.ts';
import { jobsOfPack, packHere } from './job-pack.ts';
import { type ReadJob, readJob } from './read-job.ts';

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
  const jobs: (ReadJob | null)[] = [];
  const json: Uint8Array[] = [];
  for (const [place, member] of membersOf(bytes, pairs).entries()) {
    const job = readJob(member, digests[place] ?? '', context, mask);
    if (job === null) jobs.push(null);
    else {
      const { json: redacted, ...told } = job;
      jobs.push(told);
      json.push(redacted);
    }
  }
  giveWay(jobs.length);
  const packs = [];
  for (let at = 0; at < json.length; at += jobsOfPack) packs.push(packHere(json.slice(at, at + jobsOfPack)));
  return { id, kind: 'read', jobs: inLists(jobs), packs };
}

/** Counts jobs that were read. Linux alone gives a thread a priority of its own; elsewhere it would be the process's. */
function giveWay(count: number): void {
  const before = jobsRead;
  jobsRead += count;
  if (before <= hurriedJobs && jobsRead > hurriedJobs && process.platform === 'linux') setPriority(niceness);
}

/** JSON of all jobs in lists that the event loop parses in about a ms each; V8 ages what it parses from so long a text. */
function inLists(jobs: readonly (ReadJob | null)[]): Uint8Array<ArrayBuffer>[] {
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
  return [...reply.jobs, ...reply.packs.map(({ bytes }) => bytes)].map(({ buffer }) => buffer);
}

/** Code that has run is quick: until the first request comes, and for so many rounds, it reads a made-up answer. */
function rehearse(rounds: number): void {
  if (asked || rounds === 0) return;
  const { bytes, members, digests } = cutBody([madeUpAnswer()]);
  const context = { account: '', region: '', now: 0, lagThresholdSeconds: 0 };
  read({ id: 0, kind: 'read', bytes, pairs: members ?? [], digests, context, secrets: ['made up secret'] });
  setImmediate(rehearse, rounds - 1);
}
