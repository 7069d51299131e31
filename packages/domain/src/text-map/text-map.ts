const shards = 64;

/**
 * A map from text in many small maps: a large one moves all of its entries at once whenever it grows, or has had as
 * many deleted, and that takes longer than a slice of work may. Its order is none that one could rely on.
 */
export class TextMap<V> {
  /** By shard, null until it is needed: there are many such maps, and most are small. */
  readonly #maps: (Map<string, V> | null)[] = Array.from({ length: shards }, () => null);

  get size(): number {
    return this.#maps.reduce((sum, map) => sum + (map?.size ?? 0), 0);
  }

  get(text: string): V | undefined {
    return this.#maps[shardOf(text)]?.get(text);
  }

  has(text: string): boolean {
    return this.#maps[shardOf(text)]?.has(text) ?? false;
  }

  set(text: string, value: V): void {
    const shard = shardOf(text);
    const map = this.#maps[shard] ?? new Map<string, V>();
    this.#maps[shard] = map;
    map.set(text, value);
  }

  delete(text: string): void {
    this.#maps[shardOf(text)]?.delete(text);
  }

  /** What is deleted meanwhile, and not reached yet, is left out; what is set meanwhile may be. */
  *[Symbol.iterator](): Generator<[string, V]> {
    for (const map of this.#maps) if (map !== null) yield* map;
  }
}

/** By the last three characters, which differ most among ids; a missing one is NaN, which `&` takes for 0. */
function shardOf(text: string): number {
  const last = text.length - 1;
  const mixed = text.charCodeAt(last) * 5 + text.charCodeAt(last - 1) * 11 + text.charCodeAt(last - 2) * 23;
  return mixed & (shards - 1);
}
