import { randomBytes } from 'node:crypto';
import { IndexedListing, type KeptJob } from '@syncdeck/domain';
import { runSliced } from '../event-loop/slices.ts';

/** Rests this share of what the last listing took, in which whoever waits for the loop is served. */
const restShare = 0.25;
const longestRestMs = 2000;
/** Short, so that little is left to do when a pass ends: it asks for the listing at once and waits for it. */
const shortestRestMs = 80;
/** Until the first rows, by which a page stops being empty. */
const firstRestMs = 1;
/** Nothing came for so long: nothing more is about to. */
const quietMs = 300;
/** While more comes, what is new is made ready so often, so that not all of it is left to the first question. */
const preparedEachMs = 2000;

export interface PublisherAudience {
  onChange: (revision: string, changed: string[], removed: string[]) => void;
  onError: (error: unknown) => void;
}

interface PublishedChanges {
  listing: IndexedListing;
  changed: string[];
  removed: string[];
}

/** Brings changed jobs into the listing, many at once, and numbers the revisions. */
export class Publisher {
  #listing = new IndexedListing();
  /** Random for each start, so that a revision never repeats across restarts. */
  readonly #boot = randomBytes(6).toString('base64url');
  #number = 0;
  #noted = new Set<string>();
  #timer: NodeJS.Timeout | undefined;
  #quiet: NodeJS.Timeout | undefined;
  #restMs = firstRestMs;
  #publishing: Promise<void> | null = null;
  #preparing = false;
  #preparedAt = performance.now();
  #closed = false;
  readonly #jobOf: (key: string) => KeptJob | undefined;
  readonly #audience: PublisherAudience;

  constructor(jobOf: (key: string) => KeptJob | undefined, audience: PublisherAudience) {
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
    clearTimeout(this.#quiet);
  }

  async #publish(): Promise<void> {
    clearTimeout(this.#timer);
    clearTimeout(this.#quiet);
    this.#timer = undefined;
    const started = performance.now();
    const noted = this.#noted;
    this.#noted = new Set();
    let changes: PublishedChanges;
    try {
      changes = await runSliced(this.#update(noted), 'first');
    } catch (error) {
      // What was noted is still to be published, by the next try.
      for (const key of noted) this.#noted.add(key);
      throw error;
    }
    const { listing, changed, removed } = changes;
    if (changed.length + removed.length > 0) {
      this.#listing = listing;
      this.#number += 1;
      const took = performance.now() - started;
      this.#restMs = Math.min(longestRestMs, Math.max(shortestRestMs, took * restShare));
      this.#audience.onChange(this.revision, changed, removed);
    }
    if (this.#closed) return;
    if (performance.now() - this.#preparedAt > preparedEachMs) this.#prepare();
    if (this.#noted.size > 0) this.#flushLater();
    else this.#quiet = setTimeout(() => this.#prepareAtRest(), quietMs);
  }

  /** The next listing, and by which keys it differs. */
  *#update(noted: ReadonlySet<string>): Generator<void, PublishedChanges> {
    const upsert: KeptJob[] = [];
    const changed: string[] = [];
    const removed: string[] = [];
    for (const key of noted) {
      yield;
      const job = this.#jobOf(key);
      if (job === undefined) {
        if (this.#listing.has(key)) removed.push(key);
        continue;
      }
      upsert.push(job);
      changed.push(key);
    }
    if (changed.length + removed.length === 0) return { listing: this.#listing, changed, removed };
    return { listing: yield* this.#listing.update({ upsert, remove: removed }), changed, removed };
  }

  /** What a first question would wait for is made before it is asked. */
  #prepare(): void {
    if (this.#preparing) return;
    this.#preparing = true;
    this.#preparedAt = performance.now();
    runSliced(this.#listing.prepare())
      .catch(this.#audience.onError)
      .finally(() => {
        this.#preparing = false;
      });
  }

  #prepareAtRest(): void {
    if (this.#noted.size === 0) this.#prepare();
  }

  #flushLater(): void {
    this.#timer = setTimeout(() => {
      this.flush().catch(this.#audience.onError);
    }, this.#restMs);
  }
}
