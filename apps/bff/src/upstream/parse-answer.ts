import { isRecord } from '@syncdeck/domain';
import { runSliced } from '../event-loop/slices.ts';
import { type CutBody, cutBody, longestEnvelope } from '../ingest/cut-body.ts';
import { askThread } from '../ingest/ingest-thread.ts';
import { deepestNesting, parseJson, textOf, tooDeep } from '../ingest/parse-json.ts';
import { offLoopBytes } from '../ingest/read-jobs.ts';
import { type Answer, readAnswer } from './answer.ts';
import type { Body } from './read-body.ts';
import { shapeFault } from './upstream-fault.ts';

/** A job stands in a list, in `Response`, in the body. */
const levelsAround = 3;

/** A body as an answer of the API, its jobs still to be read; throws an unavailable fault where it is none. */
export async function parseAnswer(body: Body, contentType: string | null): Promise<Answer> {
  if (looksLikePage(body, contentType)) throw shapeFault('html');
  return readCut(await (body.size > offLoopBytes ? cutOffLoop(body) : runSliced(cutHere(body), 'first')));
}

/** One step, as many bodies may come at once. */
function* cutHere({ chunks }: Body): Generator<void, CutBody> {
  yield;
  return cutBody(chunks);
}

async function cutOffLoop({ chunks }: Body): Promise<CutBody> {
  const owned = chunks.map(wholeBuffer);
  const reply = await askThread(
    { kind: 'cut', chunks: owned },
    owned.map(({ buffer }) => buffer),
  );
  if (reply.kind !== 'cut') throw new Error('the thread answered another question');
  return reply.cut;
}

/** A chunk that has its memory to itself; one that shares it is copied. */
function wholeBuffer(chunk: Buffer): Uint8Array<ArrayBuffer> {
  const { buffer, byteLength } = chunk;
  const alone = buffer instanceof ArrayBuffer && buffer.byteLength === byteLength;
  return alone ? new Uint8Array(buffer) : new Uint8Array(chunk);
}

function readCut(cut: CutBody): Answer {
  // Before any parsing: brackets alone would keep JSON.parse for a minute.
  if (cut.depth > deepestNesting + levelsAround) throw tooDeep();
  if (cut.envelope.length > longestEnvelope) throw shapeFault('not-an-answer', 'over 1 MB beside its jobs');
  const parsed = parseJson(textOf(cut.envelope));
  const response = isRecord(parsed) ? parsed.Response : undefined;
  if (!isRecord(response)) throw shapeFault('not-an-answer');
  const list = response.JobList;
  if (!Array.isArray(list)) return readAnswer(response, null);
  // Members left in the envelope stood under a name that the cut does not know, or under the same one again.
  return readAnswer({ ...response, JobList: [] }, list.length > 0 ? cutOf(list) : cut);
}

/** A list that was parsed already, cut as a body of its own. */
function cutOf(list: readonly unknown[]): CutBody {
  const body = Buffer.from(JSON.stringify({ Response: { JobList: list } }));
  return cutBody([body]);
}

function looksLikePage({ chunks, size }: Body, contentType: string | null): boolean {
  const head = Buffer.concat(chunks, Math.min(size, 256)).toString('latin1');
  return /\bhtml\b/i.test(contentType ?? '') || /^\s*</.test(head);
}
