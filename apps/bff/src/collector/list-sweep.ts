import { TextMap } from '@syncdeck/domain';
import { UpstreamError } from '../errors/app-error.ts';
import { kindRules } from '../upstream/fault-table.ts';
import type { ListedPage, OnCounted } from './page-reader.ts';

/** Upstream's longest page. */
export const pageRows = 100;
/** Calls of one sweep that are under way at once; the ceiling of calls decides when each leaves. */
const width = 24;

export type ReadPage = (offset: number, size: number, onCounted?: OnCounted) => Promise<ListedPage>;

type Stretch = ListedPage & { offset: number; size: number };

/** JobIds that were listed. */
export type ListedIds = TextMap<true>;

/** One reading of a source's whole list: the first answer tells the count, the other pages come side by side. */
export class ListSweep {
  readonly jobIds: ListedIds = new TextMap();
  /** Rows with a JobId, repeated ones too. */
  rows = 0;
  /** What the latest answer counted; null where upstream does not know. */
  total: number | null = null;
  requestId: string | null = null;
  answered = false;
  error: UpstreamError | null = null;
  readonly #read: ReadPage;
  readonly #found: ListedIds | null;
  readonly #stretches: Stretch[] = [];
  #next = 0;
  /** Where the list ends, as far as a short page has shown. */
  #end = Number.POSITIVE_INFINITY;

  /** `found`: what an earlier sweep has listed, to which this one adds what it lists. */
  constructor(read: ReadPage, found: ListedIds | null = null) {
    this.#read = read;
    this.#found = found;
  }

  /** Upstream listed fewer rows than it counted: none at all, or too few ahead of others. */
  get hasHole(): boolean {
    const lastListed = Math.max(0, ...this.#stretches.map(({ offset, rows }) => (rows > 0 ? offset : 0)));
    return this.#stretches.some(
      (stretch) => isShort(stretch) && (this.rows === 0 || stretch.offset < lastListed),
    );
  }

  async run(): Promise<this> {
    const others: Promise<void>[] = [];
    await this.#readNext((total) => {
      this.total = total;
      while (others.length < width) others.push(this.#readCounted());
    });
    await Promise.all(others);
    await this.#readOn();
    for (const { offset, size } of seams(this.#stretches)) await this.#readStretch(offset, size);
    return this;
  }

  get #failed(): boolean {
    return this.error !== null;
  }

  /** What the count says there is, page by page. */
  async #readCounted(): Promise<void> {
    while (this.#next < this.#end && this.#next < (this.total ?? 0)) await this.#readNext();
  }

  /** What the list has grown by; without a count only a short page tells the end. */
  async #readOn(): Promise<void> {
    while (
      !this.#failed &&
      this.#next <= this.#end &&
      this.#next < (this.total ?? Number.POSITIVE_INFINITY)
    ) {
      await this.#readNext();
    }
  }

  #readNext(onCounted?: OnCounted): Promise<void> {
    const offset = this.#next;
    this.#next += pageRows;
    return this.#readStretch(offset, pageRows, onCounted);
  }

  async #readStretch(offset: number, size: number, onCounted?: OnCounted): Promise<void> {
    try {
      const page = await this.#read(offset, size, onCounted);
      this.#stretches.push({ offset, size, ...page });
      this.answered = true;
      this.total = page.total;
      this.requestId = page.requestId ?? this.requestId;
      this.rows += page.jobIds.length;
      for (const id of page.jobIds) {
        this.jobIds.set(id, true);
        this.#found?.set(id, true);
      }
      if (page.rows < size && size === pageRows) this.#end = Math.min(this.#end, offset + page.rows);
    } catch (error) {
      if (!(error instanceof UpstreamError)) throw error;
      this.error ??= error;
      if (kindRules[error.kind].endsPass) this.#end = Number.NEGATIVE_INFINITY;
    }
  }
}

function isShort({ offset, size, rows, total }: Stretch): boolean {
  return total !== null && rows < Math.min(size, total - offset);
}

/** Where the count fell between two neighbours, as many rows moved out of the later page before it was read. */
function seams(stretches: readonly Stretch[]): { offset: number; size: number }[] {
  const sorted = stretches.toSorted((a, b) => a.offset - b.offset);
  return sorted.flatMap((later, index) => {
    const before = sorted[index - 1]?.total ?? null;
    const lost = before === null || later.total === null ? 0 : before - later.total;
    const size = Math.min(lost, later.offset, pageRows - 1);
    return size > 0 ? [{ offset: later.offset - size, size }] : [];
  });
}
