/**
 * The same keys with other values. The cast holds because Object.keys yields every own key of `record`, and
 * the records mapped here are literals without any beyond K.
 */
export function mapRecord<K extends string, A, B>(
  record: Readonly<Record<K, A>>,
  map: (value: A, key: K) => B,
): Record<K, B> {
  const keys = Object.keys(record) as K[];
  return Object.fromEntries(keys.map((key) => [key, map(record[key], key)])) as Record<K, B>;
}
