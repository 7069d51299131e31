/** The value at a dotted path of a row; null where a part of the way is null. */
export function readPath(row: object, path: string): unknown {
  let value: unknown = row;
  for (const key of path.split('.')) {
    if (typeof value !== 'object' || value === null) return null;
    value = Reflect.get(value, key);
  }
  return value;
}
