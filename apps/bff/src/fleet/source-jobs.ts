/** The jobs of one source: their keys, and which of them upstream told by the very same bytes before. */
export class SourceJobs {
  readonly keys = new Set<string>();
  readonly #keyByBytes = new Map<string, string>();

  /** The key of the job that was told by bytes of this digest. */
  find(bytesDigest: string): string | undefined {
    return this.#keyByBytes.get(bytesDigest);
  }

  put(key: string, bytesDigest: string, before: string | undefined): void {
    this.keys.add(key);
    if (before === bytesDigest) return;
    this.#forget(key, before);
    this.#keyByBytes.set(bytesDigest, key);
  }

  remove(key: string, bytesDigest: string): void {
    this.keys.delete(key);
    this.#forget(key, bytesDigest);
  }

  #forget(key: string, bytesDigest: string | undefined): void {
    if (bytesDigest !== undefined && this.#keyByBytes.get(bytesDigest) === key) {
      this.#keyByBytes.delete(bytesDigest);
    }
  }
}
