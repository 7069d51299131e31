import type { OwnProblemCode } from '@syncdeck/contract';
import { AppError } from '../errors/app-error.ts';

/** What Express throws, by HTTP status; anything else of its own is internal. */
const faults: Readonly<Record<number, [OwnProblemCode, string]>> = {
  400: ['bad-request', 'The path of the request cannot be decoded.'],
};

/** A refusal thrown by Express (it marks it with a status of 4xx); else null. */
export function middlewareFault(error: unknown): AppError | null {
  if (!(error instanceof Error) || !('status' in error) || typeof error.status !== 'number') return null;
  const fault = faults[error.status];
  return fault === undefined ? null : new AppError(fault[0], fault[1], { cause: error });
}
