import { holdsSecret, redact } from '@syncdeck/domain';
import type { Masking } from '../upstream/masker.ts';
import { bufferOf, parseJson, textOf, tooDeep } from './parse-json.ts';

const backslash = 0x5c;

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

/**
 * The same of JSON in bytes; throws an unavailable fault where it is none. Most hold no secret: then the bytes stay
 * as they came. Escapes that nobody needs may hide a credential from a look at the text, so they take the long way.
 */
export function readRedacted(
  bytes: Uint8Array,
  { mask, mayHold }: Masking,
): { value: unknown; json: Uint8Array } {
  const text = textOf(bytes);
  const value = parseJson(text);
  const isPlain = !bufferOf(bytes).includes(backslash) || (!text.includes('\\u') && !text.includes('\\/'));
  if (isPlain && !holdsSecret(value) && (!mayHold(bytes) || mask(text) === text))
    return { value, json: bytes };
  const redacted = redactUpstream(value, mask);
  return { value: redacted.value, json: Buffer.from(redacted.json) };
}

function write(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch (cause) {
    if (cause instanceof RangeError) throw tooDeep(cause);
    throw cause;
  }
}

function maskStrings(value: unknown, mask: (text: string) => string): unknown {
  if (typeof value === 'string') return mask(value);
  if (Array.isArray(value)) return value.map((item) => maskStrings(item, mask));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, field]) => [mask(name), maskStrings(field, mask)]),
  );
}
