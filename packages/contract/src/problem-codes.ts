import { type FaultKind, faultKinds } from './enums.ts';

/** Faults of our own, with the HTTP status each has. */
export const ownProblemStatus = {
  'bad-request': 400,
  forbidden: 403,
  'not-found': 404,
  method: 405,
  'payload-too-large': 413,
  'unsupported-media-type': 415,
  'wrong-host': 421,
  'too-many': 429,
  internal: 500,
} as const;

export type OwnProblemCode = keyof typeof ownProblemStatus;
export type ProblemCode = OwnProblemCode | FaultKind;

/** The status that a fault of upstream has where there is nothing else to show. */
export const faultStatus: Record<FaultKind, 502 | 504> = {
  throttled: 502,
  credential: 502,
  clock: 502,
  permission: 502,
  request: 502,
  unavailable: 502,
  timeout: 504,
  'too-large': 502,
};

/** Whether `code` names a fault of upstream. */
export function isFaultKind(code: string): code is FaultKind {
  return (faultKinds as readonly string[]).includes(code);
}
