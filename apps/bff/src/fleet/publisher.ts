import { randomBytes } from 'node:crypto';
import { IndexedListing, type ListedJob } from '@syncdeck/domain';
import { runSliced } from '../event-loop/slices.ts';

/** Rests this many times as long as the last listing took, so that building them stays a small share of the work. */
const restShare = 1;
const longestRestMs = 2000;
/** Whoever ends a pass asks for the listing at once; the rest is for what comes meanwhile. */
const shortestRestMs = 300;
/** Until the first rows, by which a page stops being empty. */
const firstRestMs = 1;

export interface PublisherAudience {
  onChange: (revision: string, changed: string[], removed: string[]) => void;
  onError: (error: unknown) => void;
}

/** Brings changed jobs into the listing, many at once, and numbers the revisions. */
export class Publisher {
  #listing = new IndexedListing();
  /** Random for each start, so that a revision never repeats across restarts. */
  readonly #boot = randomBytes(6).toString('base64url');
  #number = 0;
  #noted = new Set<string>();
  #timer: NodeJS.Timeout | undefined;
  #restMs = firstRestMs;
  #publishing: Promise<void> | null = null;
  #closed = false;
  readonly #published = new Set<string>();
  readonly #jobOf: (key: string) => ListedJob | undefined;
  readonly #audience: PublisherAudience;

  constructor(jobOf: (key: string) => ListedJob | undefined, audience: PublisherAudience) {
    this.#jobOf = jobOf;
    this.#audience = audience;
  }

  get revision(): string {
    return `${this.#boot}-${this.#number}`;
  }

  get listing(): IndexedListing {
    return this.#listing;
  }

  /** The job of this key changed or is gone; it is published soon. */
  note(key: string): void {
    this.#noted.add(key);
    if (this.#closed || this.#timer !== undefined || this.#publishing !== null) return;
    this.#flushLater();
  }

  /** Publishes what has been noted; resolves when it stands. */
  async flush(): Promise<void> {
    await this.#publishing;
    if (this.#noted.size === 0 || this.#closed) return;
    this.#publishing ??= this.#publish().finally(() => {
      this.#publishing = null;
    });
    await this.#publishing;
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
  }

  async #publish(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const started = performance.now();
    const noted = this.#noted;
    this.#noted = new Set();
    const upsert: ListedJob[] = [];
    const remove: string[] = [];
    for (const key of noted) {
      const job = this.#jobOf(key);
      if (job !== undefined) upsert.push(job);
      else if (this.#published.has(key)) remove.push(key);
    }
    if (upsert.length + remove.length === 0) return;
    try {
      this.#listing = await runSliced(this.#listing.update({ upsert, remove }), 'first');
    } catch (error) {
      // What was noted is still to be published, by the next try.
      for (const key of noted) this.#noted.add(key);
      throw error;
    }
    for (const job of upsert) this.#published.add(job.row.key);
    for (const key of remove) this.#published.delete(key);
    this.#number += 1;
    const took = performance.now() - started;
    this.#restMs = Math.min(longestRestMs, Math.max(shortestRestMs, took * restShare));
    this.#audience.onChange(
      this.revision,
      upsert.map((job) => job.row.key),
      remove,
    );
    if (this.#noted.size > 0 && !this.#closed) this.#flushLater();
  }

  #flushLater(): void {
    this.#timer = setTimeout(() => {
      this.flush().catch(this.#audience.onError);
    }, this.#restMs);
  }
}
