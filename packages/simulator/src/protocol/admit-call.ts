import type { Credential } from '../credential.ts';
import { verifyTc3 } from '../signature/verify-tc3.ts';
import { ApiError } from './api-error.ts';
import type { RateLimiter } from './rate-limiter.ts';
import type { ReceivedCall } from './received-call.ts';

export interface Admission {
  credentials: readonly Credential[];
  regions: readonly string[];
  limiter: RateLimiter;
  requestsPerSecond: number;
  /** The server's clock in ms. */
  serverNow: () => number;
}

const action = 'DescribeSyncJobs';
const version = '2021-12-06';

const commonHeaders = [
  ['x-tc-action', 'Action'],
  ['x-tc-version', 'Version'],
  ['x-tc-timestamp', 'Timestamp'],
] as const;

/** Lets a call in as the platform's gateway does, or throws the ApiError that it answers. */
export function admitCall(call: ReceivedCall, admission: Admission): void {
  if (call.error) throw call.error;
  if (call.method !== 'POST') throw new ApiError('UnsupportedProtocol');
  for (const [header, name] of commonHeaders) {
    if (!call.headers[header]) throw new ApiError('MissingParameter', name);
  }
  const verified = verifyTc3({ ...call, query: '' }, admission.credentials, admission.serverNow() / 1000);
  if (!verified.ok) throw new ApiError(verified.code, verified.subject);
  if (call.action !== action) throw new ApiError('InvalidAction', call.action);
  if (call.version !== version) throw new ApiError('NoSuchVersion', call.version);
  if (call.region === '') throw new ApiError('MissingParameter', 'Region');
  if (!admission.regions.includes(call.region)) throw new ApiError('UnsupportedRegion', call.region);
  if (!admission.limiter.take(verified.credential.secretId)) {
    throw new ApiError('RequestLimitExceeded', String(admission.requestsPerSecond));
  }
}
