import type { FaultKind } from '@syncdeck/contract';
import { UpstreamError } from '../errors/app-error.ts';
import { kindRules } from '../upstream/fault-table.ts';
import { sleep } from './sleep.ts';

/** What one call of a pass told. */
export interface ListedPage {
  /** Rows that upstream sent, with or without a usable JobId. */
  rows: number;
  jobIds: readonly string[];
  /** null where upstream does not know. */
  total: number | null;
  requestId: string | null;
}

/** Told as soon as an answer with rows is there, and before its jobs are taken: upstream's count. */
export type OnCounted = (total: number) => void;

export interface PageReaderSettings {
  ask: (offset: number, limit: number, onCounted?: OnCounted) => Promise<ListedPage>;
  /** Calls for one page at most, 1 where retries are off. */
  attempts: number;
  /** The page size to begin with; halved when upstream finds answers too large. */
  pageSize: number;
  signal: AbortSignal;
  /** A page is asked again because of such a fault. */
  onRetry?: (kind: FaultKind) => void;
}

interface LimitedPage {
  page: ListedPage;
  /** How many rows it was asked for. */
  limit: number;
}

const firstRetryMs = 200;

/** Reads stretches of a source's list, whatever page size upstream puts up with. */
export class PageReader {
  readonly #settings: PageReaderSettings;
  #attempts: number;
  #pageSize: number;

  constructor(settings: PageReaderSettings) {
    this.#settings = settings;
    this.#attempts = settings.attempts;
    this.#pageSize = settings.pageSize;
  }

  /** What upstream has put up with so far. */
  get pageSize(): number {
    return this.#pageSize;
  }

  /** The rows from `offset` on, `size` of them or all that there are. */
  async read(offset: number, size: number, onCounted?: OnCounted): Promise<ListedPage> {
    const jobIds: string[] = [];
    let rows = 0;
    let total: number | null = null;
    let requestId: string | null = null;
    while (rows < size) {
      const { page, limit } = await this.#readListed(offset + rows, size - rows, onCounted);
      rows += page.rows;
      jobIds.push(...page.jobIds);
      total = page.total;
      requestId = page.requestId ?? requestId;
      // A short page alone is no end: upstream may have sent fewer rows than it was asked for.
      const ended = page.total === null ? page.rows < limit : offset + rows >= page.total;
      if (page.rows === 0 || ended) break;
    }
    return { rows, jobIds, total, requestId };
  }

  /** One page; asked once more where it lists nothing though by its own count there is something. */
  async #readListed(offset: number, size: number, onCounted?: OnCounted): Promise<LimitedPage> {
    const read = await this.#readPage(offset, size, onCounted);
    const { rows, total } = read.page;
    return rows === 0 && total !== null && offset < total ? this.#readPage(offset, size, onCounted) : read;
  }

  /** One page, at half the size as often as upstream finds it too large. */
  async #readPage(offset: number, size: number, onCounted?: OnCounted): Promise<LimitedPage> {
    for (;;) {
      const limit = Math.min(size, this.#pageSize);
      try {
        return { page: await this.#ask(offset, limit, onCounted), limit };
      } catch (error) {
        const halve = error instanceof UpstreamError && kindRules[error.kind].reaction === 'half-page';
        if (!halve) throw error;
        if (limit === 1) {
          // No size would have done, so that this tells nothing of sizes.
          this.#pageSize = this.#settings.pageSize;
          throw error;
        }
        this.#pageSize = Math.min(this.#pageSize, Math.ceil(limit / 2));
        this.#settings.onRetry?.(error.kind);
      }
    }
  }

  async #ask(offset: number, limit: number, onCounted?: OnCounted): Promise<ListedPage> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.#settings.ask(offset, limit, onCounted);
      } catch (error) {
        if (!(error instanceof UpstreamError) || kindRules[error.kind].reaction !== 'retry-twice')
          throw error;
        if (attempt >= this.#attempts) {
          // Upstream is down, not unlucky: the other pages of this pass have one attempt each.
          this.#attempts = 1;
          throw error;
        }
        this.#settings.onRetry?.(error.kind);
        await sleep(firstRetryMs * 2 ** (attempt - 1) * (0.5 + Math.random()), this.#settings.signal);
      }
    }
  }
}
