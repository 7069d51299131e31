import { isRecord } from '@syncdeck/domain';
import { AppError } from '../errors/app-error.ts';
import type { SourceId } from '../fleet/source-id.ts';
import { redactUpstream, refuseDeep } from '../fleet/redacted-json.ts';
import { NoFreeCall } from '../upstream/call-limiter.ts';
import type { Masker } from '../upstream/masker.ts';
import { parseJson } from '../upstream/parse-json.ts';
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
    const blanked = (value: unknown): unknown => {
      const redacted = redactUpstream(value, masker.mask);
      refuseDeep(redacted.json);
      return redacted.value;
    };
    const value = blanked(answer.response);
    const response = isRecord(value) ? value : {};
    if (answer.jobs === null) return { Response: response };
    const jobs: unknown[] = [];
    const { jobs: told } = answer;
    await runSliced(
      (function* () {
        for (const job of told) {
          jobs.push(blanked(parseJson(job)));
          yield;
        }
      })(),
      'first',
    );
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
