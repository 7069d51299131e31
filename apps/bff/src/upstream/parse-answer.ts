import { isRecord } from '@syncdeck/domain';
import { runSliced } from '../event-loop/slices.ts';
import { type Answer, readAnswer } from './answer.ts';
import { ParseWorker } from './parse-worker.ts';
import type { Body } from './read-body.ts';
import { shapeFault } from './upstream-fault.ts';

/** Bodies above this are parsed on a thread of their own; below, the hand-over would cost more than it saves. */
export const offLoopBytes = 1024 * 1024;

const parseWorker = new ParseWorker();

/** A body as an answer of the API; throws an unavailable fault where it is none. */
export async function parseAnswer(body: Body, contentType: string | null): Promise<Answer> {
  if (looksLikePage(body, contentType)) throw shapeFault('html');
  return body.size > offLoopBytes ? parseOffLoop(body) : runSliced(parseHere(body), 'first');
}

/** A page costs some ms, and many come at once: one a step. */
function* parseHere({ chunks, size }: Body): Generator<void, Answer> {
  yield;
  const parsed = parseJson(Buffer.concat(chunks, size));
  const response = isRecord(parsed) ? parsed.Response : undefined;
  if (!isRecord(response)) throw shapeFault('not-an-answer');
  if (!Array.isArray(response.JobList)) return readAnswer(response, null);
  const list: readonly unknown[] = response.JobList;
  return readAnswer(
    { ...response, JobList: [] },
    list.map((job) => () => job),
  );
}

async function parseOffLoop(body: Body): Promise<Answer> {
  const { response, jobs } = await parseWorker.parse(body);
  const parsed = response === null ? undefined : parseJson(response);
  if (!isRecord(parsed)) throw shapeFault('not-an-answer');
  return readAnswer(parsed, jobs?.map((bytes) => () => parseJson(bytes)) ?? null);
}

function parseJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch (cause) {
    throw shapeFault('not-an-answer', 'broken JSON', null, cause);
  }
}

function looksLikePage({ chunks, size }: Body, contentType: string | null): boolean {
  const head = Buffer.concat(chunks, Math.min(size, 256)).toString('latin1');
  return /\bhtml\b/i.test(contentType ?? '') || /^\s*</.test(head);
}
