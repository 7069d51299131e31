import { redact } from '@syncdeck/domain';

export interface Redacted {
  value: unknown;
  json: string;
}

/** A value of upstream's, secret-named fields blanked and our own credentials masked by value. */
export function redactUpstream(value: unknown, mask: (text: string) => string): Redacted {
  const redacted = redact(value);
  const json = JSON.stringify(redacted);
  // One search over the text finds whether there is anything to mask; the walk is for the rare hit.
  if (mask(json) === json) return { value: redacted, json };
  const masked = maskStrings(redacted, mask);
  return { value: masked, json: JSON.stringify(masked) };
}

function maskStrings(value: unknown, mask: (text: string) => string): unknown {
  if (typeof value === 'string') return mask(value);
  if (Array.isArray(value)) return value.map((item) => maskStrings(item, mask));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, field]) => [mask(name), maskStrings(field, mask)]),
  );
}
