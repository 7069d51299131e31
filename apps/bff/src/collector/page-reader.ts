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

export interface PageReaderSettings {
  ask: (offset: number, limit: number) => Promise<ListedPage>;
  /** Calls for one page at most, 1 where retries are off. */
  attempts: number;
  /** The page size to begin with; halved when upstream finds answers too large. */
  pageSize: number;
  signal: AbortSignal;
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
  async read(offset: number, size: number): Promise<ListedPage> {
    const jobIds: string[] = [];
    let rows = 0;
    let total: number | null = null;
    let requestId: string | null = null;
    while (rows < size) {
      const { page, limit } = await this.#readPage(offset + rows, size - rows);
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

  /** One page, at half the size as often as upstream finds it too large. */
  async #readPage(offset: number, size: number): Promise<{ page: ListedPage; limit: number }> {
    for (;;) {
      const limit = Math.min(size, this.#pageSize);
      try {
        return { page: await this.#ask(offset, limit), limit };
      } catch (error) {
        const halve = error instanceof UpstreamError && kindRules[error.kind].reaction === 'half-page';
        if (!halve || limit === 1) throw error;
        this.#pageSize = Math.min(this.#pageSize, Math.ceil(limit / 2));
      }
    }
  }

  async #ask(offset: number, limit: number): Promise<ListedPage> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.#settings.ask(offset, limit);
      } catch (error) {
        if (!(error instanceof UpstreamError) || kindRules[error.kind].reaction !== 'retry-twice')
          throw error;
        if (attempt >= this.#attempts) {
          // Upstream is down, not unlucky: the other pages of this pass have one attempt each.
          this.#attempts = 1;
          throw error;
        }
        await sleep(firstRetryMs * 2 ** (attempt - 1) * (0.5 + Math.random()), this.#settings.signal);
      }
    }
  }
}
