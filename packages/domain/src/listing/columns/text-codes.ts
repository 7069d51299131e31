const shards = 64;

/**
 * A map from text to code in many small maps: a large one moves all of its entries at once when it grows,
 * which takes longer than a slice of work may.
 */
export class TextCodes {
  /** By shard, null until it is needed: there are many dictionaries, and most are small. */
  readonly #maps: (Map<string, number> | null)[] = Array.from({ length: shards }, () => null);

  get(text: string): number | undefined {
    return this.#maps[shardOf(text)]?.get(text);
  }

  set(text: string, code: number): void {
    const shard = shardOf(text);
    const map = this.#maps[shard] ?? new Map<string, number>();
    this.#maps[shard] = map;
    map.set(text, code);
  }
}

/** By the last three characters, which differ most among ids; a missing one is NaN, which `&` takes for 0. */
function shardOf(text: string): number {
  const last = text.length - 1;
  const mixed = text.charCodeAt(last) * 5 + text.charCodeAt(last - 1) * 11 + text.charCodeAt(last - 2) * 23;
  return mixed & (shards - 1);
}
