import { redact } from '@syncdeck/domain';
import { shapeFault } from '../upstream/upstream-fault.ts';
import { nestsDeeperThan } from './nesting.ts';

/** Far above the documented shapes, far below what JSON.stringify has stack for, wherever it is called. */
const deepest = 100;

export interface Redacted {
  value: unknown;
  json: string;
}

/**
 * A value of upstream's, secret-named fields blanked and our own credentials masked by value.
 * Throws an unavailable fault where it nests so deep that it cannot be written out.
 */
export function redactUpstream(value: unknown, mask: (text: string) => string): Redacted {
  const redacted = redact(value);
  const json = write(redacted);
  // One search over the text finds whether there is anything to mask; the walk is for the rare hit.
  if (mask(json) === json) return { value: redacted, json };
  const masked = maskStrings(redacted, mask);
  return { value: masked, json: JSON.stringify(masked) };
}

/** Throws the same fault where JSON nests far deeper than any job does, so that a later writer may lack the stack. */
export function refuseDeep(json: string): void {
  if (nestsDeeperThan(json, deepest)) throw tooDeep();
}

function write(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch (cause) {
    if (cause instanceof RangeError) throw tooDeep(cause);
    throw cause;
  }
}

function tooDeep(cause?: unknown): Error {
  return shapeFault('not-an-answer', `nested deeper than ${deepest} levels`, null, cause);
}

function maskStrings(value: unknown, mask: (text: string) => string): unknown {
  if (typeof value === 'string') return mask(value);
  if (Array.isArray(value)) return value.map((item) => maskStrings(item, mask));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, field]) => [mask(name), maskStrings(field, mask)]),
  );
}
