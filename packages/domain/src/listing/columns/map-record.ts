/** A record with these names, each made by its name and its place among them. */
export function recordOf<K extends string, V>(
  names: readonly K[],
  make: (name: K, place: number) => V,
): Record<K, V> {
  return Object.fromEntries(names.map((name, place) => [name, make(name, place)])) as Record<K, V>;
}

/**
 * The same keys with other values. The cast holds because Object.keys yields every own key of `record`, and
 * the records mapped here are literals without any beyond K.
 */
export function mapRecord<K extends string, A, B>(
  record: Readonly<Record<K, A>>,
  map: (value: A, key: K) => B,
): Record<K, B> {
  return recordOf(Object.keys(record) as K[], (key) => map(record[key], key));
}
