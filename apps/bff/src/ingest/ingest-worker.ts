/** The thread on which large answers are cut up and their jobs read, so that the event loop stays free for people. */
import { setPriority } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import { valuesOf, ValuesTableWriter } from '@syncdeck/domain';
import { UpstreamError } from '../errors/app-error.ts';
import { madeUpAnswer } from '../rehearsal/made-up-answer.ts';
import { maskingOf } from '../upstream/masker.ts';
import { cutBody, membersOf } from './cut-body.ts';
import { helperThread, type IngestReply, type IngestRequest } from './ingest-messages.ts';
import { jobsOfPack, packHere } from './job-pack.ts';
import { type ReadJob, readJob, type ToldJob } from './read-job.ts';
import { type ThreadJson, toThread } from './thread-json.ts';
import { writeJobs } from './written-job.ts';

const port = parentPort;
if (port === null) throw new Error('this is the code of a thread');

const listLength = 128 * 1024;
/** Less work than the rest of the server has until it starts. */
const rehearsals = 12;
let asked = false;
/** A thread as nice as that leaves a core to the event loop whenever that wants it. */
const niceness = 10;
let gaveWay = false;

port.on('message', (request: IngestRequest) => {
  asked = true;
  const reply = answer(request);
  port.postMessage(reply, transfersOf(reply));
  // The first rows are what everybody waits for.
  if (reply.kind === 'read') giveWay();
});

if (workerData === helperThread) giveWay();
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
  const masking = maskingOf(secrets);
  const taken = membersOf(bytes, pairs).map((member, place) =>
    readJob(member, digests[place] ?? '', context, masking),
  );
  const told = inLists(taken);
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

/** Linux alone gives a thread a priority of its own; elsewhere it would be the process's. */
function giveWay(): void {
  if (gaveWay) return;
  gaveWay = true;
  if (process.platform === 'linux') setPriority(niceness);
}

/** What is told of all jobs, in pieces that the event loop parses in about a ms each; V8 ages what it parses from so long a text. */
function inLists(taken: readonly (ReadJob | null)[]): ThreadJson[] {
  const lists: ThreadJson[] = [];
  let jobs = '';
  let values = new ValuesTableWriter();
  taken.forEach((job, place) => {
    if (job !== null) values.add(valuesOf(job.listed));
    jobs += `${jobs === '' ? '' : ','}${JSON.stringify(job && toldOf(job))}`;
    if (jobs.length + values.length < listLength && place < taken.length - 1) return;
    lists.push(toThread(`{"jobs":[${jobs}],"values":${JSON.stringify(values.table)}}`));
    jobs = '';
    values = new ValuesTableWriter();
  });
  return lists;
}

function toldOf({ head, digest, unknownValues }: ReadJob): ToldJob {
  return { head, digest, unknownValues };
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
  read({
    id: 0,
    kind: 'read',
    bytes,
    pairs: members ?? [],
    digests,
    context,
    secrets: ['made up secret'],
  });
  setImmediate(rehearse, rounds - 1);
}
