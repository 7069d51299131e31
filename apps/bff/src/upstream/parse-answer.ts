import { isRecord } from '@syncdeck/domain';
import { runSliced } from '../event-loop/slices.ts';
import { type Answer, readAnswer } from './answer.ts';
import { nestsDeeperThan } from './nesting.ts';
import { deepestNesting, parseJson, tooDeep } from './parse-json.ts';
import type { Body } from './read-body.ts';
import { splitAnswer } from './split-answer.ts';
import { type CutBody, SplitWorker } from './split-worker.ts';
import { shapeFault } from './upstream-fault.ts';

/** Bodies above this are cut up on a thread of their own; below, the hand-over would cost more than it saves. */
export const offLoopBytes = 1024 * 1024;

const splitWorker = new SplitWorker();

/** A body as an answer of the API, its jobs still to be parsed; throws an unavailable fault where it is none. */
export async function parseAnswer(body: Body, contentType: string | null): Promise<Answer> {
  if (looksLikePage(body, contentType)) throw shapeFault('html');
  return readSplit(
    await (body.size > offLoopBytes ? splitWorker.split(body) : runSliced(splitHere(body), 'first')),
  );
}

/** A page costs a ms or two, and many come at once: one a step. */
function* splitHere({ chunks, size }: Body): Generator<void, CutBody> {
  yield;
  const bytes = Buffer.concat(chunks, size);
  return { bytes, ...splitAnswer(bytes) };
}

function readSplit({ bytes, envelope, members, depth }: CutBody): Answer {
  // Before any parsing: a body of brackets alone would keep JSON.parse for a minute.
  if (depth > deepestNesting || nestsDeeperThan(Buffer.from(envelope).toString('latin1'), deepestNesting))
    throw tooDeep();
  const parsed = parseJson(envelope);
  const response = isRecord(parsed) ? parsed.Response : undefined;
  if (!isRecord(response)) throw shapeFault('not-an-answer');
  const list = response.JobList;
  if (!Array.isArray(list)) return readAnswer(response, null);
  const cutOut = members?.flatMap((from, at) =>
    at % 2 === 0 ? [bytes.subarray(from, members[at + 1])] : [],
  );
  // Members left in the envelope stood under a name that the cut does not know, or under the same one again.
  const left = list.map((job: unknown) => Buffer.from(JSON.stringify(job)));
  return readAnswer({ ...response, JobList: [] }, left.length > 0 ? left : (cutOut ?? []));
}

function looksLikePage({ chunks, size }: Body, contentType: string | null): boolean {
  const head = Buffer.concat(chunks, Math.min(size, 256)).toString('latin1');
  return /\bhtml\b/i.test(contentType ?? '') || /^\s*</.test(head);
}
