import { type JobAddress, type JobDetail, type JobRaw, jobKey } from '@syncdeck/contract';
import type { RequestHandler } from 'express';
import type { Core } from '../../core/core.ts';
import { weakEtag } from '../../http/etag.ts';
import { sendJson } from '../../http/send-body.ts';
import { etagToken } from '../jobs/fleet-state.ts';
import { readAddress } from './read-address.ts';

/** `GET /api/v1/jobs/{account}/{region}/{jobId}`: a JobDetail. */
export function jobRoute(core: Core): RequestHandler {
  return answerRoute(core, 'job', (address) => core.detail(address));
}

/** `GET …/{jobId}/raw`: upstream's own object, secrets blanked. */
export function jobRawRoute(core: Core): RequestHandler {
  return answerRoute(core, 'raw', (address) => core.raw(address));
}

function answerRoute(
  core: Core,
  name: 'job' | 'raw',
  ask: (address: JobAddress) => Promise<JobDetail | JobRaw>,
): RequestHandler {
  return async (req, res) => {
    const address = readAddress(req);
    core.touch();
    const answer = await ask(address);
    const etag = etagOf(core, name, address, answer);
    await sendJson(req, res, core.mask(JSON.stringify(answer)), etag);
  };
}

/** Taken after the call, which may have moved the fleet to a newer revision. */
function etagOf(
  core: Core,
  name: string,
  address: JobAddress,
  { stale, sourceError }: JobDetail | JobRaw,
): string {
  const fault = sourceError === null ? '' : `${sourceError.kind} ${sourceError.code}`;
  return weakEtag([name, jobKey(address), etagToken(core.view()), String(stale), fault]);
}
