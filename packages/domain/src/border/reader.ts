/** Reads one value that upstream sent; `undefined` where it is not of the expected type, as undefined and null never are. */
export type Reader<T> = (value: unknown) => T | undefined;

/** One reader a field: a field added to `T` fails the build until it is read. */
export type Shape<T> = { readonly [K in keyof T]-?: Reader<NonNullable<T[K]>> };

export const text: Reader<string> = (value) => (typeof value === 'string' ? value : undefined);

/** Finite numbers only; a number sent as a string is of the wrong type. */
export const number: Reader<number> = (value) =>
  typeof value === 'number' && Number.isFinite(value) ? value : undefined;

export const boolean: Reader<boolean> = (value) => (typeof value === 'boolean' ? value : undefined);

/** Members that `member` can't read are lost; what is no list is absent. */
export function list<T>(member: Reader<T>): Reader<T[]> {
  return (value) => {
    if (!Array.isArray(value)) return undefined;
    const members: T[] = [];
    for (const item of value) {
      const read = member(item);
      if (read !== undefined) members.push(read);
    }
    return members;
  };
}

export const texts = list(text);

/** Every field of the shape, each absent where it is of the wrong type; other fields are not looked at. */
export function object<T extends object>(shape: Shape<T>): Reader<Partial<T>> {
  const names = namesOf(shape);
  return (value) => {
    if (!isRecord(value)) return undefined;
    const read: Partial<T> = {};
    for (const name of names) {
      const sent = value[name];
      // No reader takes these, and most fields of most objects are absent.
      if (sent === undefined || sent === null) continue;
      const field = shape[name](sent);
      if (field !== undefined) read[name] = field;
    }
    return read;
  };
}

/** Whether a JSON value is an object, neither null nor a list. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Shapes are literals of this package without other keys, so their own keys are exactly `keyof T`. */
function namesOf<T>(shape: Shape<T>): (keyof T & string)[] {
  return Object.keys(shape) as (keyof T & string)[];
}
