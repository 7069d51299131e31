import type { SourceState } from '@syncdeck/contract';
import type { Fleet } from '../fleet/fleet.ts';
import type { SourceId } from '../fleet/source-id.ts';
import type { Log } from '../log/create-log.ts';
import type { Observer, PassOutcome } from '../metrics/observer.ts';
import type { Upstream } from '../upstream/upstream.ts';
import { type ListedPage, type OnCounted, PageReader } from './page-reader.ts';
import { pageRows } from './list-sweep.ts';
import { type PassResult, runPass } from './source-pass.ts';
import { SourceRecord } from './source-record.ts';
import type { Watchers } from './watchers.ts';

export interface CollectorSettings {
  upstream: Upstream;
  fleet: Fleet;
  watchers: Watchers;
  log: Log;
  observer: Observer;
  refreshSeconds: number;
  signal: AbortSignal;
  /** Monotonic ms. */
  now: () => number;
  /** A pass took jobs; `first` for the source's first. */
  onCollected: (state: SourceState, first: boolean) => void;
  /** A source failed, or recovered. */
  onTurned: (state: SourceState) => void;
}

/** Nobody watches: this many times slower. */
const idleFactor = 10;
/** After so many passes in a row that were not whole, a pass makes one attempt a page. */
const breakerPasses = 3;
/** Calls for one page while the breaker is closed: one, and two more. */
const attempts = 3;
/** A page size that upstream refused is tried again, doubled, after so many whole passes. */
const regrowPasses = 20;

/** Collects one source, pass after pass, for as long as the process lives. */
export class SourceCollector {
  readonly source: SourceId;
  readonly #settings: CollectorSettings;
  readonly #record: SourceRecord;
  #poke: (() => void) | null = null;
  #forced = false;
  #startedAt = Number.NEGATIVE_INFINITY;
  #failures = 0;
  #passes = 0;
  #pageSize = pageRows;
  #wholeSinceHalved = 0;

  constructor(source: SourceId, settings: CollectorSettings) {
    this.source = source;
    this.#settings = settings;
    this.#record = new SourceRecord(source, settings.refreshSeconds, () => settings.fleet.count(source));
  }

  get state(): SourceState {
    return this.#record.state;
  }

  /** A first pass has ended, well or not. */
  get settled(): boolean {
    return this.#passes > 0;
  }

  /** Somebody began to watch: an overdue pass starts at once. */
  wake(): void {
    this.#poke?.();
  }

  /** Collects at once, whenever the last pass was. */
  collectNow(): void {
    this.#forced = true;
    this.wake();
  }

  /** Runs until the signal; never rejects. */
  async run(): Promise<void> {
    const { signal, log } = this.#settings;
    const isClosing = () => signal.aborted;
    while (!isClosing()) {
      try {
        await this.#pass();
      } catch (error) {
        if (!isClosing()) log.error({ err: error, ...this.source }, 'a pass ended by a fault of our own');
      }
      await this.#untilDue();
    }
  }

  async #pass(): Promise<void> {
    const { upstream, fleet, signal, now, observer } = this.#settings;
    this.#forced = false;
    this.#startedAt = now();
    const startedAt = Date.now();
    const passOrder = upstream.lastOrder();
    const reader = new PageReader({
      ask: (offset, limit, onCounted) => this.#ask(offset, limit, onCounted),
      attempts: this.#breakerOpen ? 1 : attempts,
      pageSize: this.#pageSize,
      signal,
      onRetry: (kind) => observer.retried(this.source, kind),
    });
    const hadJobs = fleet.count(this.source) > 0;
    const result = await runPass((...stretch) => reader.read(...stretch), hadJobs);
    if (signal.aborted) return;
    this.#adjust(result, reader.pageSize);
    if (result.whole) await fleet.endPass(this.source, result.jobIds, passOrder);
    await fleet.published();
    this.#tell(result, startedAt);
  }

  async #ask(offset: number, limit: number, onCounted?: OnCounted): Promise<ListedPage> {
    const { upstream, fleet } = this.#settings;
    const { jobs, ...telling } = await upstream.jobs({
      ...this.source,
      parameters: { Order: 'CreateTime', OrderSeq: 'ASC', Offset: offset, Limit: limit },
      priority: 'collector',
    });
    const rows = jobs?.digests.length ?? 0;
    if (rows > 0 && telling.total !== null) onCounted?.(telling.total);
    const jobIds = await fleet.take(this.source, jobs, telling);
    return { rows, jobIds, total: telling.total, requestId: telling.requestId };
  }

  #adjust({ whole }: PassResult, pageSize: number): void {
    if (whole) this.#settings.upstream.recovered(this.source.account, this.#startedAt);
    this.#failures = whole ? 0 : this.#failures + 1;
    if (pageSize < this.#pageSize) this.#wholeSinceHalved = 0;
    this.#pageSize = pageSize;
    if (whole) this.#wholeSinceHalved += 1;
    if (this.#pageSize < pageRows && this.#wholeSinceHalved >= regrowPasses) {
      this.#pageSize = Math.min(pageRows, this.#pageSize * 2);
      this.#wholeSinceHalved = 0;
    }
  }

  #tell(result: PassResult, startedAt: number): void {
    const { log, now, observer, onCollected, onTurned } = this.#settings;
    const seconds = (now() - this.#startedAt) / 1000;
    const first = this.#passes === 0;
    this.#passes += 1;
    const { turned } = this.#record.note(result, startedAt, seconds);
    observer.passed(this.source, outcomeOf(result), seconds, this.#breakerOpen);
    const { state } = this.#record;
    const told = { ...this.source, state: state.state, total: state.total, received: state.received };
    if (result.error !== null) log.warn({ ...told, err: result.error }, 'a source was not collected whole');
    else log.debug(told, 'a source was collected');
    if (result.answered) onCollected(state, first);
    if (turned) onTurned(state);
  }

  /** It has failed so often that the next pass makes one attempt a page. */
  get #breakerOpen(): boolean {
    return this.#failures >= breakerPasses;
  }

  async #untilDue(): Promise<void> {
    const { signal, now, watchers, refreshSeconds } = this.#settings;
    while (!signal.aborted && !this.#forced) {
      const interval = refreshSeconds * 1000 * (watchers.watching ? 1 : idleFactor);
      const wait = this.#startedAt + interval - now();
      if (wait <= 0) return;
      await this.#poked(wait);
    }
  }

  /** Resolves after `ms`, when poked, or when all ends. */
  #poked(ms: number): Promise<void> {
    const { signal } = this.#settings;
    return new Promise((resolve) => {
      const end = () => {
        clearTimeout(timer);
        signal.removeEventListener('abort', end);
        this.#poke = null;
        resolve();
      };
      const timer = setTimeout(end, ms);
      signal.addEventListener('abort', end, { once: true });
      this.#poke = end;
    });
  }
}

function outcomeOf({ whole, answered }: PassResult): PassOutcome {
  if (whole) return 'whole';
  return answered ? 'partial' : 'failed';
}
