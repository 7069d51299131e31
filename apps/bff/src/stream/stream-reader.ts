import type { ServerResponse } from 'node:http';

const bufferedBytes = 1024 * 1024;

/** One open stream. A reader that lets a megabyte pile up, or takes nothing between two checks, is dropped. */
export class StreamReader {
  readonly #res: ServerResponse;
  #checksStuck = 0;

  constructor(res: ServerResponse) {
    this.#res = res;
    res.on('drain', () => {
      this.#checksStuck = 0;
    });
  }

  send(frame: Buffer): void {
    if (this.#res.destroyed) return;
    this.#res.write(frame);
    if (this.#res.writableLength > bufferedBytes) this.#res.destroy();
  }

  /** To be called at an even pace: drops the reader whose buffer did not drain for three calls. */
  check(): void {
    if (!this.#res.writableNeedDrain) return;
    this.#checksStuck += 1;
    if (this.#checksStuck >= 3) this.#res.destroy();
  }

  end(): void {
    this.#res.end();
  }
}
