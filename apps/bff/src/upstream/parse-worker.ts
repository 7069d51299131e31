import { Worker } from 'node:worker_threads';
import type { Body } from './read-body.ts';

/** What the worker makes of a body, as bytes of JSON: they change threads without being copied. */
export interface ParsedBody {
  /** `Response` without the members of JobList; null where the body is no answer. */
  response: Buffer | null;
  jobs: Buffer[] | null;
}

/** Plain JavaScript in a string, so that it runs the same from the sources and from the one-file bundle. */
const source = `
const { parentPort } = require('node:worker_threads');
const bytesOf = (value) => Buffer.from(JSON.stringify(value));
parentPort.on('message', ({ id, chunks }) => {
  const reply = { id, bytes: new Uint8Array(0), response: null, jobs: null };
  try {
    const body = JSON.parse(Buffer.concat(chunks).toString('utf8'));
    const inner = body === null ? undefined : body.Response;
    if (typeof inner === 'object' && inner !== null && !Array.isArray(inner)) {
      const jobs = Array.isArray(inner.JobList) ? inner.JobList.map(bytesOf) : null;
      if (jobs !== null) inner.JobList = [];
      const response = bytesOf(inner);
      reply.bytes = new Uint8Array(Buffer.concat([response, ...(jobs ?? [])]));
      reply.response = response.length;
      reply.jobs = jobs && jobs.map((job) => job.length);
    }
  } catch {}
  parentPort.postMessage(reply, [reply.bytes.buffer]);
});
`;

/** `bytes` holds the response and then the jobs, each as long as told. */
interface Reply {
  id: number;
  bytes: Uint8Array<ArrayBuffer>;
  response: number | null;
  jobs: number[] | null;
}

/** Parses large bodies off the event loop; the thread starts with the first and does not keep the process. */
export class ParseWorker {
  #worker: Worker | null = null;
  #lastId = 0;
  readonly #open = new Map<
    number,
    { resolve: (body: ParsedBody) => void; reject: (error: unknown) => void }
  >();

  /** Takes the chunks over: they can't be read any more. */
  parse({ chunks }: Body): Promise<ParsedBody> {
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
    const worker = new Worker(source, { eval: true, name: 'parse' });
    worker.unref();
    worker.on('message', (reply: Reply) => {
      this.#open.get(reply.id)?.resolve(readReply(reply));
      this.#open.delete(reply.id);
    });
    const end = (error: unknown) => {
      if (this.#worker === worker) this.#worker = null;
      for (const { reject } of this.#open.values()) reject(error);
      this.#open.clear();
    };
    worker.on('error', end);
    worker.on('exit', () => end(new Error('the parse thread has ended')));
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

function readReply({ bytes, response, jobs }: Reply): ParsedBody {
  let at = 0;
  const take = (length: number): Buffer => {
    const from = at;
    at += length;
    return Buffer.from(bytes.buffer, from, length);
  };
  return {
    response: response === null ? null : take(response),
    jobs: jobs?.map(take) ?? null,
  };
}
