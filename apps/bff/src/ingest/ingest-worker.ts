/** The thread on which large answers are cut up and their jobs read, so that the event loop stays free for people. */
import { parentPort } from 'node:worker_threads';
import { UpstreamError } from '../errors/app-error.ts';
import { maskAll } from '../upstream/masker.ts';
import { cutBody, membersOf } from './cut-body.ts';
import type { IngestReply, IngestRequest } from './ingest-messages.ts';
import { jobsOfPack, packHere } from './job-pack.ts';
import { joined } from './joined-bytes.ts';
import { type ReadJob, readJob } from './read-job.ts';

const port = parentPort;
if (port === null) throw new Error('this is the code of a thread');

const encoder = new TextEncoder();

port.on('message', (request: IngestRequest) => {
  const reply = answer(request);
  port.postMessage(reply, transfersOf(reply));
});

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
  const packs = [];
  for (let at = 0; at < json.length; at += jobsOfPack) packs.push(packHere(json.slice(at, at + jobsOfPack)));
  return { id, kind: 'read', jobs: joined(jobs.map((job) => encoder.encode(JSON.stringify(job)))), packs };
}

function transfersOf(reply: IngestReply): ArrayBuffer[] {
  if (reply.kind === 'cut') return [reply.cut.bytes.buffer, reply.cut.envelope.buffer];
  return reply.kind === 'read' ? [reply.jobs, ...reply.packs].map(({ bytes }) => bytes.buffer) : [];
}
