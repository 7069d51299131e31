import { isRecord } from '@syncdeck/domain';
import { runSliced } from '../event-loop/slices.ts';
import { type Answer, readAnswer } from './answer.ts';
import { ParseWorker } from './parse-worker.ts';
import { shapeFault } from './upstream-fault.ts';

/** Bodies above this are parsed on a thread of their own; below, the hand-over would cost more than it saves. */
export const offLoopBytes = 1024 * 1024;

const parseWorker = new ParseWorker();

/** A body as an answer of the API; throws an unavailable fault where it is none. */
export async function parseAnswer(body: Buffer<ArrayBuffer>, contentType: string | null): Promise<Answer> {
  if (looksLikePage(body, contentType)) throw shapeFault('html');
  return body.length > offLoopBytes ? parseOffLoop(body) : runSliced(parseHere(body), 'first');
}

/** A page costs some ms, and many come at once: one a step. */
function* parseHere(body: Buffer): Generator<void, Answer> {
  yield;
  const parsed = parseJson(body.toString('utf8'));
  const response = isRecord(parsed) ? parsed.Response : undefined;
  if (!isRecord(response)) throw shapeFault('not-an-answer');
  if (!Array.isArray(response.JobList)) return readAnswer(response, null);
  const list: readonly unknown[] = response.JobList;
  return readAnswer(
    { ...response, JobList: [] },
    list.map((job) => () => job),
  );
}

async function parseOffLoop(body: Buffer<ArrayBuffer>): Promise<Answer> {
  const { response, jobs } = await parseWorker.parse(body);
  const parsed = response === null ? undefined : parseJson(response);
  if (!isRecord(parsed)) throw shapeFault('not-an-answer');
  return readAnswer(parsed, jobs?.map((text) => () => parseJson(text)) ?? null);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw shapeFault('not-an-answer', 'broken JSON', null, cause);
  }
}

function looksLikePage(body: Buffer, contentType: string | null): boolean {
  return /\bhtml\b/i.test(contentType ?? '') || /^\s*</.test(body.subarray(0, 256).toString('latin1'));
}
