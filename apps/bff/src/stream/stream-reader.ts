import type { Writable } from 'node:stream';

/** Bytes that may wait for a reader. */
export const longestQueue = 1024 * 1024;

/** One open stream. A reader that lets a megabyte pile up, or takes nothing for three checks, is dropped. */
export class StreamReader {
  readonly #res: Writable;
  readonly #onDropped: () => void;
  #checksStuck = 0;

  constructor(res: Writable, onDropped: () => void) {
    this.#res = res;
    this.#onDropped = onDropped;
    res.on('drain', () => {
      this.#checksStuck = 0;
    });
  }

  send(frame: Buffer): void {
    if (this.#res.destroyed) return;
    this.#res.write(frame);
    if (this.#res.writableLength > longestQueue) this.#drop();
  }

  /** To be called at an even pace: drops the reader whose buffer did not drain for three calls. */
  check(): void {
    if (!this.#res.writableNeedDrain) return;
    this.#checksStuck += 1;
    if (this.#checksStuck >= 3) this.#drop();
  }

  end(): void {
    this.#res.end();
  }

  #drop(): void {
    this.#res.destroy();
    this.#onDropped();
  }
}
