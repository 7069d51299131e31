import type { FleetView } from '../core/core.ts';
import { type ContentCoding, encodeBody } from '../http/content-coding.ts';
import { listAnswer } from '../routes/jobs/list-answer.ts';
import { planReader } from '../routes/jobs/read-plan.ts';

const readPlan = planReader();

/** `runAtOnce` or `runSliced`. */
type Run = <T>(work: Generator<void, T>) => T | Promise<T>;

/** Has the list's answer to a query text made and compressed as for a reader; rejects only by a fault of our own. */
export async function askForNobody(
  view: FleetView,
  query: string,
  coding: ContentCoding,
  run: Run,
): Promise<void> {
  const { chunks } = await run(listAnswer(view, readPlan(query, undefined), 'demo'));
  await encodeBody(Buffer.from([...chunks].join('')), coding);
}
