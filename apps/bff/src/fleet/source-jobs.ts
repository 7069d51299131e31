import { TextMap } from '@syncdeck/domain';

/** The jobs of one source, by the bytes that upstream told them by last. */
export class SourceJobs {
  readonly #keyByBytes = new TextMap<string>();

  get size(): number {
    return this.#keyByBytes.size;
  }

  /** The key of the job that was told by bytes of this digest. */
  find(bytesDigest: string): string | undefined {
    return this.#keyByBytes.get(bytesDigest);
  }

  /** `before`: by which bytes it was told before. */
  put(key: string, bytesDigest: string, before: string | undefined): void {
    if (before === bytesDigest) return;
    if (before !== undefined) this.#keyByBytes.delete(before);
    this.#keyByBytes.set(bytesDigest, key);
  }

  remove(bytesDigest: string): void {
    this.#keyByBytes.delete(bytesDigest);
  }

  /** The jobs may be removed meanwhile. */
  *keys(): Generator<string> {
    for (const [, key] of this.#keyByBytes) yield key;
  }
}
