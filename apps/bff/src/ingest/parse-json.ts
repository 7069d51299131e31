import { shapeFault } from '../upstream/upstream-fault.ts';
import type { UpstreamError } from '../errors/app-error.ts';

/** Far above the documented shapes, far below what a recursive reader or writer has stack for, wherever it is called. */
export const deepestNesting = 100;

/** UTF-8 as text. */
export function textOf(bytes: Uint8Array): string {
  return bufferOf(bytes).toString('utf8');
}

/** The same memory; what a Buffer looks for in it takes a tenth of the time. */
export function bufferOf(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Parses JSON of upstream's; throws an unavailable fault where it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw shapeFault('not-an-answer', 'broken JSON', null, cause);
  }
}

export function tooDeep(cause?: unknown): UpstreamError {
  return shapeFault('not-an-answer', `nested deeper than ${deepestNesting} levels`, null, cause);
}
