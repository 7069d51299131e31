import { isSecretName } from '@syncdeck/domain';

/** What secret headers are called, and upstream's one secret field without a telling word, in any case. */
const furtherNames = /authorization|cookie|^roleexternalid$/i;
const deepest = 8;

/** A log object without the values of secret-named fields; errors and other instances stay for the serializers. */
export function blankSecretFields(fields: Record<string, unknown>): Record<string, unknown> {
  return blankFields(fields, 0);
}

function blankFields(fields: object, depth: number): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      isSecretName(name) || furtherNames.test(name) ? '***' : blank(value, depth),
    ]),
  );
}

function blank(value: unknown, depth: number): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (depth >= deepest) return '…';
  if (Array.isArray(value)) return value.map((item) => blank(item, depth + 1));
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null ? blankFields(value, depth + 1) : value;
}
