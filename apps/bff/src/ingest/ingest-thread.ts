import { Worker } from 'node:worker_threads';
import { UpstreamError } from '../errors/app-error.ts';
import type { IngestReply, IngestRequest } from './ingest-messages.ts';

const isSource = import.meta.url.endsWith('.ts');

/** The thread's code stands beside the bundle; from the sources, in tests, a thread must first learn TypeScript. */
function startThread(): Worker {
  const options = { name: 'ingest', resourceLimits: { maxYoungGenerationSizeMb: 12 } };
  if (!isSource) return new Worker(new URL('./ingest-worker.js', import.meta.url), options);
  const entry = JSON.stringify(new URL('./ingest-worker.ts', import.meta.url).href);
  const code = `import('tsx/esm/api').then(({ register }) => { register(); return import(${entry}); });`;
  return new Worker(code, { ...options, eval: true });
}

/** A request without the number that the thread gives back. */
type Asked<T> = T extends unknown ? Omit<T, 'id'> : never;

interface Open {
  resolve: (reply: IngestReply) => void;
  reject: (error: unknown) => void;
}

/** One thread for heavy work; it starts with the first request, again after it has ended, and keeps no process. */
class IngestThread {
  #worker: Worker | null = null;
  #lastId = 0;
  readonly #open = new Map<number, Open>();

  async ask(asked: Asked<IngestRequest>, transfer: ArrayBuffer[]): Promise<IngestReply> {
    this.#lastId += 1;
    const id = this.#lastId;
    const worker = this.start();
    const reply = await new Promise<IngestReply>((resolve, reject) => {
      this.#open.set(id, { resolve, reject });
      worker.postMessage({ ...asked, id }, transfer);
    });
    if (reply.kind === 'fault') throw new UpstreamError('unavailable', null, reply.says, null);
    return reply;
  }

  start(): Worker {
    if (this.#worker !== null) return this.#worker;
    const worker = startThread();
    worker.unref();
    worker.on('message', (reply: IngestReply) => {
      this.#open.get(reply.id)?.resolve(reply);
      this.#open.delete(reply.id);
    });
    let cause: unknown;
    worker.on('error', (error) => {
      cause = error;
    });
    worker.on('exit', () => {
      if (this.#worker === worker) this.#worker = null;
      const error = new Error('the thread that reads answers has ended', { cause });
      for (const { reject } of this.#open.values()) reject(error);
      this.#open.clear();
    });
    this.#worker = worker;
    return worker;
  }
}

const thread = new IngestThread();

/** Starts the thread before it is first asked. */
export function startIngestThread(): void {
  thread.start();
}

/** Asks the thread. `transfer` is handed over and can't be read here any more. Throws the fault that the thread found. */
export function askThread(asked: Asked<IngestRequest>, transfer: ArrayBuffer[]): Promise<IngestReply> {
  return thread.ask(asked, transfer);
}
