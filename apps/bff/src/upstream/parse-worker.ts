import { Worker } from 'node:worker_threads';

/** What the worker makes of a body; jobs are JSON texts, cheap to hand over and to parse one by one. */
export interface ParsedBody {
  /** JSON of `Response` without the members of JobList; null where the body is no answer. */
  response: string | null;
  jobs: string[] | null;
}

/** Plain JavaScript in a string, so that it runs the same from the sources and from the one-file bundle. */
const source = `
const { parentPort } = require('node:worker_threads');
parentPort.on('message', ({ id, bytes }) => {
  const answer = { id, response: null, jobs: null };
  try {
    const body = JSON.parse(Buffer.from(bytes).toString('utf8'));
    const inner = body === null ? undefined : body.Response;
    if (typeof inner === 'object' && inner !== null && !Array.isArray(inner)) {
      if (Array.isArray(inner.JobList)) {
        answer.jobs = inner.JobList.map((job) => JSON.stringify(job));
        inner.JobList = [];
      }
      answer.response = JSON.stringify(inner);
    }
  } catch {}
  parentPort.postMessage(answer);
});
`;

interface Reply extends ParsedBody {
  id: number;
}

/** Parses large bodies off the event loop; the thread starts with the first and does not keep the process. */
export class ParseWorker {
  #worker: Worker | null = null;
  #lastId = 0;
  readonly #open = new Map<
    number,
    { resolve: (body: ParsedBody) => void; reject: (error: unknown) => void }
  >();

  parse(bytes: Buffer<ArrayBuffer>): Promise<ParsedBody> {
    this.#lastId += 1;
    const id = this.#lastId;
    const worker = this.#start();
    return new Promise((resolve, reject) => {
      this.#open.set(id, { resolve, reject });
      const own = new Uint8Array(bytes);
      worker.postMessage({ id, bytes: own }, [own.buffer]);
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
      this.#open.get(reply.id)?.resolve(reply);
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
