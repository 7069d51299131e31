import { isSecretName } from '@syncdeck/domain';

/** What secret headers are called, and upstream's one secret field without a telling word, in any case. */
const furtherNames = /authorization|cookie|^roleexternalid$/i;
const deepest = 8;

/** Every line has the same few names, so that each is judged once; foreign names are not remembered without end. */
const verdicts = new Map<string, boolean>();
const rememberedNames = 500;

/** A log object without the values of secret-named fields; errors and other instances stay for the serializers. */
export function blankSecretFields(fields: Record<string, unknown>): Record<string, unknown> {
  return blankFields(fields, 0);
}

function blankFields(fields: object, depth: number): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, isSecret(name) ? '***' : blank(value, depth)]),
  );
}

function isSecret(name: string): boolean {
  const known = verdicts.get(name);
  if (known !== undefined) return known;
  const verdict = isSecretName(name) || furtherNames.test(name);
  if (verdicts.size < rememberedNames) verdicts.set(name, verdict);
  return verdict;
}

function blank(value: unknown, depth: number): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (depth >= deepest) return '…';
  if (Array.isArray(value)) return value.map((item) => blank(item, depth + 1));
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null ? blankFields(value, depth + 1) : value;
}
