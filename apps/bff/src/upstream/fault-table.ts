import type { FaultKind } from '@syncdeck/contract';

/** What a collection does after a fault of a kind. */
type Reaction = 'next-pass' | 'retry-twice' | 'half-page';

interface KindRule {
  reaction: Reaction;
  /** The whole account is refused, so that the pass asks no more pages. */
  endsPass: boolean;
}

export const kindRules: Record<FaultKind, KindRule> = {
  throttled: { reaction: 'next-pass', endsPass: true },
  credential: { reaction: 'next-pass', endsPass: true },
  clock: { reaction: 'next-pass', endsPass: true },
  permission: { reaction: 'next-pass', endsPass: true },
  request: { reaction: 'next-pass', endsPass: true },
  unavailable: { reaction: 'retry-twice', endsPass: false },
  timeout: { reaction: 'retry-twice', endsPass: false },
  'too-large': { reaction: 'half-page', endsPass: false },
};

/** Kinds by the start of upstream's code; the longest that fits wins. */
const codePrefixes: readonly (readonly [string, FaultKind])[] = [
  ['RequestLimitExceeded', 'throttled'],
  ['AuthFailure', 'credential'],
  ['AuthFailure.SignatureExpire', 'clock'],
  ['AuthFailure.UnauthorizedOperation', 'permission'],
  ['UnauthorizedOperation', 'permission'],
  ['FailedOperation', 'permission'],
  ['IpNotInWhitelist', 'permission'],
  ['IpInBlacklist', 'permission'],
  ['InvalidParameter', 'request'],
  ['UnknownParameter', 'request'],
  ['UnsupportedRegion', 'request'],
  ['LimitExceeded', 'request'],
  ['InternalError', 'unavailable'],
  ['ServiceUnavailable', 'unavailable'],
  ['ResourceUnavailable', 'unavailable'],
  ['ResponseSizeLimitExceeded', 'too-large'],
];

/** The kind of an API error's code. Source: the codes of DescribeSyncJobs and the platform's common ones. */
export function kindOfCode(code: string): FaultKind {
  let best: readonly [string, FaultKind] = ['', 'request'];
  for (const entry of codePrefixes) {
    if (entry[0].length > best[0].length && code.startsWith(entry[0])) best = entry;
  }
  return best[1];
}

/** Faults that come without a code: of the network, of HTTP, of an answer's form. */
export type FaultShape =
  | 'deadline'
  | 'network'
  | 'redirect'
  | 'server-status'
  | 'other-status'
  | 'html'
  | 'not-an-answer'
  | 'oversized'
  | 'all-null'
  | 'hole'
  | 'moving-list';

export const shapeRules: Record<FaultShape, { kind: FaultKind; says: string }> = {
  deadline: { kind: 'timeout', says: 'no whole answer within the time limit' },
  network: { kind: 'unavailable', says: 'no connection, or it broke off' },
  redirect: { kind: 'unavailable', says: 'answered with a redirect, which is not followed' },
  'server-status': { kind: 'unavailable', says: 'answered with a server error' },
  'other-status': { kind: 'request', says: 'answered with an unexpected status' },
  html: { kind: 'unavailable', says: 'answered with a page, not with the API' },
  'not-an-answer': { kind: 'unavailable', says: 'answered with something that is no answer of the API' },
  oversized: { kind: 'too-large', says: 'answered with more than 32 MB' },
  'moving-list': { kind: 'unavailable', says: 'the list kept moving while it was read' },
  hole: { kind: 'unavailable', says: 'counted jobs that it did not list' },
  'all-null': { kind: 'unavailable', says: 'answered without a count and without a list' },
};
