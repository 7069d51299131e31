import { Worker } from 'node:worker_threads';
import type { Body } from './read-body.ts';
import { splitAnswer, type SplitBody } from './split-answer.ts';

/** What the worker makes of a body: its bytes in one piece, and where its jobs stand in them. */
export interface CutBody extends SplitBody {
  bytes: Uint8Array<ArrayBuffer>;
}

/**
 * Plain JavaScript in a string, so that it runs the same from the sources and from the one-file bundle. Bundlers
 * wrap named functions in a call of `__name`.
 */
const source = `
const { parentPort } = require('node:worker_threads');
const __name = (named) => named;
const splitAnswer = ${splitAnswer.toString()};
parentPort.on('message', ({ id, chunks }) => {
  const bytes = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  const split = splitAnswer(bytes);
  parentPort.postMessage({ id, bytes, ...split }, [bytes.buffer, split.envelope.buffer]);
});
`;

interface Reply extends CutBody {
  id: number;
}

/** Cuts large bodies up off the event loop; the thread starts with the first and does not keep the process. */
export class SplitWorker {
  #worker: Worker | null = null;
  #lastId = 0;
  readonly #open = new Map<number, { resolve: (body: CutBody) => void; reject: (error: unknown) => void }>();

  /** Takes the chunks over: they can't be read any more. */
  split({ chunks }: Body): Promise<CutBody> {
    this.#lastId += 1;
    const id = this.#lastId;
    const worker = this.#start();
    return new Promise((resolve, reject) => {
      this.#open.set(id, { resolve, reject });
      const owned = chunks.map(wholeBuffer);
      worker.postMessage(
        { id, chunks: owned },
        owned.map(({ buffer }) => buffer),
      );
    });
  }

  async close(): Promise<void> {
    await this.#worker?.terminate();
  }

  #start(): Worker {
    if (this.#worker !== null) return this.#worker;
    const worker = new Worker(source, { eval: true, name: 'split' });
    worker.unref();
    worker.on('message', (reply: Reply) => {
      this.#open.get(reply.id)?.resolve(reply);
      this.#open.delete(reply.id);
    });
    const end = (error: unknown) => {
      if (this.#worker === worker) this.#worker = null;
      for (const { reject } of this.#open.values()) reject(error);
      this.#open.clear();
    };
    worker.on('error', end);
    worker.on('exit', () => end(new Error('the split thread has ended')));
    this.#worker = worker;
    return worker;
  }
}

/** A chunk that has its memory to itself; one that shares it is copied. */
function wholeBuffer(chunk: Buffer): Uint8Array<ArrayBuffer> {
  const { buffer, byteLength } = chunk;
  const alone = buffer instanceof ArrayBuffer && buffer.byteLength === byteLength;
  return alone ? new Uint8Array(buffer) : new Uint8Array(chunk);
}
