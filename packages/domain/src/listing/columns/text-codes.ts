const shards = 64;

/**
 * A map from text to code in many small maps: a large one moves all of its entries at once when it grows,
 * which takes longer than a slice of work may.
 */
export class TextCodes {
  readonly #maps = new Map<number, Map<string, number>>();

  get(text: string): number | undefined {
    return this.#maps.get(shardOf(text))?.get(text);
  }

  set(text: string, code: number): void {
    const shard = shardOf(text);
    const map = this.#maps.get(shard);
    if (map === undefined) this.#maps.set(shard, new Map([[text, code]]));
    else map.set(text, code);
  }
}

/** By the last three characters, which differ most among ids; a missing one is NaN, which `&` takes for 0. */
function shardOf(text: string): number {
  const last = text.length - 1;
  const mixed = text.charCodeAt(last) * 5 + text.charCodeAt(last - 1) * 11 + text.charCodeAt(last - 2) * 23;
  return mixed & (shards - 1);
}
