import { Worker } from 'node:worker_threads';
import { UpstreamError } from '../errors/app-error.ts';
import { helperThread, type IngestReply, type IngestRequest } from './ingest-messages.ts';

const isSource = import.meta.url.endsWith('.ts');

/** The thread's code stands beside the bundle; from the sources, in tests, a thread must first learn TypeScript. */
function startThread(workerData: unknown): Worker {
  const options = { name: 'ingest', workerData, resourceLimits: { maxYoungGenerationSizeMb: 12 } };
  if (!isSource) return new Worker(new URL('./ingest-worker.js', import.meta.url), options);
  const entry = JSON.stringify(new URL('./ingest-worker.ts', import.meta.url).href);
  const code = `import('tsx/esm/api').then(({ register }) => { register(); return import(${entry}); });`;
  return new Worker(code, { ...options, eval: true });
}

/** What is asked, without what the way to a thread adds. */
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
  readonly #workerData: unknown;

  constructor(workerData?: unknown) {
    this.#workerData = workerData;
  }

  /** How many requests it has not answered yet. */
  get open(): number {
    return this.#open.size;
  }

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
    const worker = startThread(this.#workerData);
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

  /** Ends it; it has nothing open. */
  end(): void {
    void this.#worker?.terminate();
  }
}

/** So many jobs are read by two threads; who has more is not to wait for a core meanwhile. */
const helpedJobs = 20_000;
const helperRestMs = 2000;

/**
 * The thread that reads answers and, until the first jobs are read or it has had nothing to do for a while, one that
 * helps it: where threads have a priority of their own, so that they take what of the cores is left over.
 */
class IngestThreads {
  readonly #first = new IngestThread();
  #helper: IngestThread | null = process.platform === 'linux' ? new IngestThread(helperThread) : null;
  #jobs = 0;
  #rest: NodeJS.Timeout | undefined;

  start(): void {
    this.#first.start();
    this.#helper?.start();
    this.#letHelperRest();
  }

  ask(asked: Asked<IngestRequest>, transfer: ArrayBuffer[]): Promise<IngestReply> {
    clearTimeout(this.#rest);
    const helper = this.#jobs <= helpedJobs ? this.#helper : null;
    if (asked.kind === 'read') this.#jobs += asked.digests.length;
    const thread = helper !== null && helper.open < this.#first.open ? helper : this.#first;
    return thread.ask(asked, transfer).finally(() => this.#letHelperRest());
  }

  /** Once it has nothing to do, it ends at once after the first jobs, and soon where there are no more of them. */
  #letHelperRest(): void {
    clearTimeout(this.#rest);
    const helper = this.#helper;
    if (helper === null || helper.open > 0) return;
    const end = () => {
      helper.end();
      this.#helper = null;
    };
    this.#rest = setTimeout(end, this.#jobs > helpedJobs ? 0 : helperRestMs).unref();
  }
}

const threads = new IngestThreads();

/** Starts the thread before it is first asked. */
export function startIngestThread(): void {
  threads.start();
}

/** Asks a thread. `transfer` is handed over and can't be read here any more. Throws the fault that the thread found. */
export function askThread(asked: Asked<IngestRequest>, transfer: ArrayBuffer[]): Promise<IngestReply> {
  return threads.ask(asked, transfer);
}
