import type { FleetView } from '../core/core.ts';
import { runSliced, type SliceUrgency } from '../event-loop/slices.ts';
import { type ContentCoding, encodeBody } from '../http/content-coding.ts';
import { listAnswer } from '../routes/jobs/list-answer.ts';
import { planReader } from '../routes/jobs/read-plan.ts';

const readPlan = planReader();

/** Has the list's answer to a query text made and compressed as for a reader; rejects only by a fault of our own. */
export async function askForNobody(
  view: FleetView,
  query: string,
  coding: ContentCoding,
  urgency: SliceUrgency,
): Promise<void> {
  const { chunks } = await runSliced(listAnswer(view, readPlan(query, undefined), 'demo'), urgency);
  await encodeBody(Buffer.from([...chunks].join('')), coding);
}
