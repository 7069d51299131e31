import type { NumberRange, QueryFaultReason } from './job-query.ts';

const decimal = String.raw`-?\d+(?:\.\d+)?`;
const form = new RegExp(`^(?:(${decimal})?\\.\\.(${decimal})?|(${decimal}))$`);

/** Reads `60..`, `..5`, `60..3600` or one number; both ends are included. */
export function readNumberRange(text: string): NumberRange | QueryFaultReason {
  const match = form.exec(text);
  if (match === null || text === '..') return 'not-a-range';
  const [, from, to, single] = match;
  const range = { min: toNumber(single ?? from), max: toNumber(single ?? to) };
  if (!isFiniteEnd(range.min) || !isFiniteEnd(range.max)) return 'not-a-range';
  return range.min !== null && range.max !== null && range.min > range.max ? 'start-above-end' : range;
}

/** The inverse of `readNumberRange`, in its shortest form. */
export function writeNumberRange({ min, max }: NumberRange): string {
  if (min !== null && min === max) return plain(min);
  return `${min === null ? '' : plain(min)}..${max === null ? '' : plain(max)}`;
}

function toNumber(text: string | undefined): number | null {
  if (text === undefined) return null;
  const value = Number(text);
  return value === 0 ? 0 : value;
}

function isFiniteEnd(end: number | null): boolean {
  return end === null || Number.isFinite(end);
}

/** The shortest digits that read as the same number, without an exponent, which the form does not take. */
function plain(value: number): string {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? [];
  const digits = whole + fraction;
  const point = whole.length + Number(exponent);
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  const padded = digits.padEnd(point, '0');
  return `${sign}${padded.slice(0, point)}${padded.length > point ? `.${padded.slice(point)}` : ''}`;
}
