import type { OwnProblemCode } from '@syncdeck/contract';
import { AppError } from '../errors/app-error.ts';

/** What Express and its body reader throw, by HTTP status; anything else of theirs is internal. */
const faults: Readonly<Record<number, [OwnProblemCode, string]>> = {
  400: ['bad-request', 'The request was cut off or its path or body cannot be decoded.'],
  413: ['payload-too-large', 'A body holds at most 16 KB.'],
  415: ['unsupported-media-type', 'Send the body as it is, without a content encoding.'],
};

/** A refusal thrown by Express or its body reader (they mark it with a status of 4xx); else null. */
export function middlewareFault(error: unknown): AppError | null {
  if (!(error instanceof Error) || !('status' in error) || typeof error.status !== 'number') return null;
  const fault = faults[error.status];
  return fault === undefined ? null : new AppError(fault[0], fault[1], { cause: error });
}
