import type { UpstreamError } from '../errors/app-error.ts';
import { shapeFault } from './upstream-fault.ts';

/** Far above the documented shapes, far below what a recursive reader or writer has stack for, wherever it is called. */
export const deepestNesting = 100;

/** Parses UTF-8 JSON of upstream's; throws an unavailable fault where it is none. */
export function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8'));
  } catch (cause) {
    throw shapeFault('not-an-answer', 'broken JSON', null, cause);
  }
}

export function tooDeep(cause?: unknown): UpstreamError {
  return shapeFault('not-an-answer', `nested deeper than ${deepestNesting} levels`, null, cause);
}
