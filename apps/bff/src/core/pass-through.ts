import { isRecord } from '@syncdeck/domain';
import { AppError } from '../errors/app-error.ts';
import type { SourceId } from '../fleet/source-id.ts';
import { membersOf } from '../ingest/cut-body.ts';
import { readRedacted, redactUpstream } from '../ingest/redacted-json.ts';
import { NoFreeCall } from '../upstream/call-limiter.ts';
import type { Masker, Masking } from '../upstream/masker.ts';
import type { Upstream } from '../upstream/upstream.ts';
import { runSliced } from '../event-loop/slices.ts';

/** How long it waits for a call that neither collector nor details need. */
const waitMs = 5000;

/** DescribeSyncJobs as the caller asks it; upstream's `Response`, its Error too, with secrets blanked. */
export async function passThrough(
  upstream: Upstream,
  masker: Masker,
  source: SourceId,
  parameters: Record<string, unknown>,
): Promise<{ Response: Record<string, unknown> }> {
  try {
    const { answer } = await upstream.call({ ...source, parameters, priority: 'pass-through', waitMs });
    const { value } = redactUpstream(answer.response, masker.mask);
    const response = isRecord(value) ? value : {};
    if (answer.jobs === null) return { Response: response };
    const { bytes, members } = answer.jobs;
    const jobs = await runSliced(blankJobs(membersOf(bytes, members ?? []), masker), 'first');
    return { Response: { ...response, JobList: jobs } };
  } catch (error) {
    if (!(error instanceof NoFreeCall)) throw error;
    const seconds = waitMs / 1000;
    throw new AppError('too-many', `No call to upstream was free for ${seconds} s. Try again shortly.`, {
      headers: { 'Retry-After': '1' },
      cause: error,
    });
  }
}

function* blankJobs(jobs: readonly Uint8Array[], masking: Masking): Generator<void, unknown[]> {
  const blanked = [];
  for (const job of jobs) {
    blanked.push(readRedacted(job, masking).value);
    yield;
  }
  return blanked;
}
