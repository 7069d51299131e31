import type { SourceError, SourceState } from '@syncdeck/contract';
import type { UpstreamError } from '../errors/app-error.ts';
import type { SourceId } from '../fleet/source-id.ts';
import type { PassResult } from './source-pass.ts';

/** A fault as the API tells it. */
export function sourceError({ kind, code, message, requestId }: UpstreamError): SourceError {
  return { kind, code, message, requestId };
}

/** How well one source is known: the outcome of its passes so far. */
export class SourceRecord {
  readonly #source: SourceId;
  readonly #refreshSeconds: number;
  readonly #received: () => number;
  #state: SourceState['state'] = 'loading';
  #collectedAt: string | null = null;
  #total: number | null = null;
  #requestId: string | null = null;
  #error: SourceError | null = null;
  #passSeconds = 0;
  #everHadJobs = false;

  constructor(source: SourceId, refreshSeconds: number, received: () => number) {
    this.#source = source;
    this.#refreshSeconds = refreshSeconds;
    this.#received = received;
  }

  get state(): SourceState {
    const { account, region } = this.#source;
    return {
      account,
      region,
      state: this.#state,
      collectedAt: this.#collectedAt,
      refreshSeconds: Math.max(this.#refreshSeconds, Math.ceil(this.#passSeconds)),
      total: this.#total,
      received: this.#received(),
      requestId: this.#requestId,
      error: this.#error,
    };
  }

  /** A pass that began at `startedAt` (epoch ms) has ended; tells whether the source failed or recovered by it. */
  note(result: PassResult, startedAt: number, seconds: number): { turned: boolean } {
    const before = `${this.#state} ${this.#error?.kind} ${this.#error?.code}`;
    const wasLoading = this.#state === 'loading';
    this.#passSeconds = seconds;
    this.#everHadJobs ||= this.#received() > 0;
    if (result.answered) {
      this.#total = result.total;
      this.#requestId = result.requestId;
    }
    if (result.whole) {
      this.#state = 'fresh';
      this.#collectedAt = new Date(startedAt).toISOString();
      this.#error = null;
    } else {
      this.#state = this.#everHadJobs ? 'stale' : 'failed';
      this.#error = result.error === null ? null : sourceError(result.error);
    }
    const now = `${this.#state} ${this.#error?.kind} ${this.#error?.code}`;
    return { turned: before !== now && !(wasLoading && result.whole) };
  }
}
