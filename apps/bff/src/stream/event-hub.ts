import { randomBytes } from 'node:crypto';
import type { Core, FleetChange } from '../core/core.ts';
import { EventRing } from './event-ring.ts';
import { eventOf, frame } from './stream-event.ts';
import type { StreamReader } from './stream-reader.ts';

const pingMs = 15_000;

/**
 * Hears the fleet's changes once and tells them to every reader; each event is written once for all.
 * Ids are `<boot>-<number>`; what is told to one reader or at one moment only has `.<count>` after it.
 */
export class EventHub {
  readonly #core: Core;
  readonly #boot = randomBytes(6).toString('hex');
  readonly #ring = new EventRing();
  readonly #readers = new Set<StreamReader>();
  readonly #unsubscribe: () => void;
  readonly #pinging: NodeJS.Timeout;
  #asides = 0;
  #closed = false;

  constructor(core: Core) {
    this.#core = core;
    this.#unsubscribe = core.subscribe((change) => this.#tell(change));
    this.#pinging = setInterval(() => this.#ping(), pingMs);
    this.#pinging.unref();
  }

  get size(): number {
    return this.#readers.size;
  }

  get closed(): boolean {
    return this.#closed;
  }

  /** Tells what the reader missed since `lastEventId`, then each source's state, then all that comes. */
  add(reader: StreamReader, lastEventId: string | undefined): () => void {
    for (const missed of this.#missed(lastEventId)) reader.send(missed);
    const { sources, revision } = this.#core.view();
    for (const source of sources) {
      reader.send(this.#aside('snapshot', { ...source, revision }));
    }
    this.#readers.add(reader);
    return () => this.#readers.delete(reader);
  }

  /** Ends every stream; a reader that comes later is ended at once. */
  close(): void {
    this.#closed = true;
    clearInterval(this.#pinging);
    this.#unsubscribe();
    for (const reader of this.#readers) reader.end();
    this.#readers.clear();
  }

  #tell(change: FleetChange): void {
    const { name, data } = eventOf(change);
    const written = frame(`${this.#boot}-${this.#ring.last + 1}`, name, this.#json(data));
    this.#ring.push(written);
    for (const reader of this.#readers) reader.send(written);
  }

  #ping(): void {
    const written = this.#aside('ping', { now: new Date().toISOString() });
    for (const reader of this.#readers) {
      reader.check();
      reader.send(written);
    }
  }

  #missed(lastEventId: string | undefined): readonly Buffer[] {
    if (lastEventId === undefined || lastEventId === '') return [];
    const [, boot, number] = /^([0-9a-f]+)-(\d{1,15})(?:\.\d+)?$/.exec(lastEventId) ?? [];
    const missed = boot === this.#boot ? this.#ring.after(Number(number)) : null;
    const { revision } = this.#core.view();
    return missed ?? [this.#aside('jobs', { revision, changed: [], removed: [], reset: true })];
  }

  /** An event that is not held: whoever comes back with its id has seen all events before it. */
  #aside(name: string, data: unknown): Buffer {
    this.#asides += 1;
    return frame(`${this.#boot}-${this.#ring.last}.${this.#asides}`, name, this.#json(data));
  }

  #json(data: unknown): string {
    return this.#core.mask(JSON.stringify(data));
  }
}
