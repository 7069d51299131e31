/** Tells whether a value from outside has a shape. By hand, since zod would be a twentieth of the first load. */
export type Shape<T> = (value: unknown) => value is T;

export const text: Shape<string> = (value) => typeof value === 'string';
export const truth: Shape<boolean> = (value) => typeof value === 'boolean';
export const number: Shape<number> = (value): value is number => Number.isFinite(value);

export const maybeText = nullable(text);
export const maybeNumber = nullable(number);

export function nullable<T>(is: Shape<T>): Shape<T | null> {
  return (value): value is T | null => value === null || is(value);
}

export function optional<T>(is: Shape<T>): Shape<T | undefined> {
  return (value): value is T | undefined => value === undefined || is(value);
}

export function oneOf<T extends string>(words: readonly T[]): Shape<T> {
  const known: ReadonlySet<unknown> = new Set(words);
  return (value): value is T => known.has(value);
}

export function listOf<T>(is: Shape<T>): Shape<T[]> {
  return (value): value is T[] => {
    if (!Array.isArray(value)) return false;
    for (const item of value) if (!is(item)) return false;
    return true;
  };
}

/** An object used as a map: any keys, one shape of value. */
export function mapOf<T>(is: Shape<T>): Shape<Record<string, T>> {
  return (value): value is Record<string, T> => {
    if (!isObject(value)) return false;
    for (const name in value) if (!is(value[name])) return false;
    return true;
  };
}

type Fields<T> = { [K in keyof T]-?: Shape<T[K]> };

/** An object with these fields; others may be there too, so that the server can say more than this page knows. */
export function object<T extends object>(fields: Fields<T>): Shape<T> {
  const checks: [string, Shape<unknown>][] = Object.entries(fields);
  return (value): value is T => {
    if (!isObject(value)) return false;
    for (const [name, is] of checks) if (!is(value[name])) return false;
    return true;
  };
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
