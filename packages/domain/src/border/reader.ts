/** Reads one value that upstream sent; `undefined` where it is not of the expected type, as undefined and null never are. */
export type Reader<T> = (value: unknown) => T | undefined;

/** One reader a field: a field added to `T` fails the build until it is read. */
export type Shape<T> = { readonly [K in keyof T]-?: Reader<NonNullable<T[K]>> };

/** Far longer than any name or message; to search, order and show longer ones would take seconds. */
export const longestText = 64 * 1024;

export const text: Reader<string> = (value) =>
  typeof value === 'string' && value.length <= longestText ? value : undefined;

/** Finite numbers only; a number sent as a string is of the wrong type. */
export const number: Reader<number> = (value) =>
  typeof value === 'number' && Number.isFinite(value) ? value : undefined;

export const boolean: Reader<boolean> = (value) => (typeof value === 'boolean' ? value : undefined);

/** The very list where `member` takes each item as it is, else a copy without those that it can't read; its first `most`. */
export function list<T>(member: Reader<T>, most = Number.POSITIVE_INFINITY): Reader<T[]> {
  return (value) => {
    if (!Array.isArray(value)) return undefined;
    const sent: unknown[] = value.length > most ? value.slice(0, most) : value;
    let members: T[] | null = null;
    for (let place = 0; place < sent.length; place += 1) {
      const item = sent[place];
      const read = member(item);
      if (members === null && read !== item) members = readBy(member, sent.slice(0, place));
      if (members !== null && read !== undefined) members.push(read);
    }
    return members ?? readBy(member, sent);
  };
}

export const texts = list(text);

/**
 * The very object where each field of the shape is of its type, null or absent, else a copy in which those of a wrong
 * type are undefined. Copying what upstream sends well would take three times as long. Other fields ride along.
 */
export function object<T extends object>(shape: Shape<T>): Reader<Partial<T>> {
  const names = namesOf(shape);
  const readers = names.map((name): Reader<unknown> => shape[name]);
  return (value) => {
    if (!isRecord(value)) return undefined;
    let copy: Record<string, unknown> | null = null;
    for (let place = 0; place < names.length; place += 1) {
      const name = names[place] ?? '';
      const sent = value[name];
      // No reader takes these, and most fields of most objects are absent.
      if (sent === undefined || sent === null) continue;
      const field = readers[place]?.(sent);
      if (field === sent) continue;
      copy ??= { ...value };
      copy[name] = field;
    }
    return readAs(shape, copy ?? value);
  };
}

/** Whether a JSON value is an object, neither null nor a list. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The fields of a shape. Shapes are literals of this package without other keys, so their own keys are exactly `keyof T`. */
export function namesOf<T>(shape: Shape<T>): (keyof T & string)[] {
  return Object.keys(shape) as (keyof T & string)[];
}

/** `member` took each of the items as it is. */
function readBy<T>(_member: Reader<T>, items: unknown[]): T[] {
  return items as T[];
}

/** Each field of the shape was taken by its reader as it is, or is null or absent. */
function readAs<T extends object>(_shape: Shape<T>, fields: Record<string, unknown>): Partial<T> {
  return fields as Partial<T>;
}
