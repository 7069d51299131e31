import { longestQueue } from './stream-reader.ts';

const eventsHeld = 1000;
/** Half of what a reader may let pile up, as one who comes back is told all that it missed at once. */
const bytesHeld = longestQueue / 2;

/** The latest events, numbered from 1 without a gap, for readers who come back. */
export class EventRing {
  #frames: Buffer[] = [];
  #bytes = 0;
  #last = 0;

  /** Number of the latest event; 0 before the first. */
  get last(): number {
    return this.#last;
  }

  push(frame: Buffer): void {
    this.#last += 1;
    this.#frames.push(frame);
    this.#bytes += frame.length;
    while (this.#frames.length > eventsHeld || this.#bytes > bytesHeld) {
      this.#bytes -= this.#frames.shift()?.length ?? 0;
    }
  }

  /** The events after number `seen`; null where some of them are no longer held, or `seen` is yet to come. */
  after(seen: number): readonly Buffer[] | null {
    const missed = this.#last - seen;
    return missed < 0 || missed > this.#frames.length
      ? null
      : this.#frames.slice(this.#frames.length - missed);
  }
}
