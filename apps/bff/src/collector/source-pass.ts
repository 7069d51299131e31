import { UpstreamError } from '../errors/app-error.ts';
import { kindRules } from '../upstream/fault-table.ts';
import { shapeFault } from '../upstream/upstream-fault.ts';
import type { ListedPage } from './page-reader.ts';

/** Upstream's longest page. */
export const pageRows = 100;
/** Calls of one pass that are under way at once; the ceiling of calls decides when each leaves. */
const width = 16;

export interface PassResult {
  /** Every job was listed. */
  whole: boolean;
  /** What went wrong; null for a whole pass. */
  error: UpstreamError | null;
  /** Whether upstream answered at all. */
  answered: boolean;
  jobIds: ReadonlySet<string>;
  total: number | null;
  requestId: string | null;
}

interface Sweep {
  jobIds: Set<string>;
  /** Rows with a JobId, repeated ones too. */
  rows: number;
  error: UpstreamError | null;
}

type Stretch = ListedPage & { offset: number };

/**
 * Reads the whole list of a source: the first page tells the count, the others come side by side, and a list that
 * moves meanwhile is read again where rows may have slipped through.
 */
export class SourcePass {
  readonly #read: (offset: number, size: number) => Promise<ListedPage>;
  readonly #hadJobs: boolean;
  #total: number | null = null;
  #requestId: string | null = null;
  #answered = false;

  constructor(read: (offset: number, size: number) => Promise<ListedPage>, hadJobs: boolean) {
    this.#read = read;
    this.#hadJobs = hadJobs;
  }

  async run(): Promise<PassResult> {
    const first = await this.#sweep();
    const all = new Set(first.jobIds);
    if (first.error !== null) return this.#result(all, first.error);
    if (this.#isComplete(first)) return this.#result(all, null);
    const second = await this.#sweep();
    for (const id of second.jobIds) all.add(id);
    if (second.error !== null) return this.#result(all, second.error);
    // Twice the same list stands against a count that says otherwise.
    const settled = this.#isComplete(second) || isSameSet(first.jobIds, second.jobIds);
    const counted = this.#total !== null && all.size >= this.#total;
    if (settled || counted) return this.#result(all, null);
    return this.#result(all, shapeFault('moving-list', '', this.#requestId));
  }

  /** Everything counted is there, nothing came twice; nothing at all needs a second look where there were jobs. */
  #isComplete({ jobIds, rows }: Sweep): boolean {
    if (rows === 0 && this.#hadJobs) return false;
    return this.#total === null ? jobIds.size === rows : jobIds.size >= this.#total;
  }

  async #sweep(): Promise<Sweep> {
    const stretches: Stretch[] = [];
    const sweep: Sweep = { jobIds: new Set(), rows: 0, error: null };
    let next = 0;
    let end = Number.POSITIVE_INFINITY;
    const read = async (offset: number, size = pageRows): Promise<void> => {
      try {
        const page = await this.#read(offset, size);
        this.#note(page);
        stretches.push({ offset, ...page });
        for (const id of page.jobIds) sweep.jobIds.add(id);
        sweep.rows += page.jobIds.length;
        if (page.rows < size && size === pageRows) end = Math.min(end, offset + page.rows);
      } catch (error) {
        if (!(error instanceof UpstreamError)) throw error;
        sweep.error ??= error;
        if (kindRules[error.kind].endsPass) end = Number.NEGATIVE_INFINITY;
      }
    };
    const readNext = () => {
      next += pageRows;
      return read(next - pageRows);
    };
    await readNext();
    if (sweep.error !== null) return sweep;
    const readOn = async () => {
      while (next < end && next < (this.#total ?? 0)) await readNext();
    };
    await Promise.all(Array.from({ length: width }, readOn));
    // Without a count only a short page tells the end.
    while (sweep.error === null && next <= end && (this.#total === null || next < this.#total)) {
      await readNext();
    }
    for (const { offset, size } of seams(stretches)) await read(offset, size);
    return sweep;
  }

  #note(page: ListedPage): void {
    this.#answered = true;
    this.#total = page.total;
    this.#requestId = page.requestId ?? this.#requestId;
  }

  #result(jobIds: ReadonlySet<string>, error: UpstreamError | null): PassResult {
    return {
      whole: error === null,
      error,
      answered: this.#answered,
      jobIds,
      total: this.#total,
      requestId: this.#requestId,
    };
  }
}

/** Where the count fell between two neighbours, as many rows have moved from the later page before it was read. */
function seams(stretches: readonly Stretch[]): { offset: number; size: number }[] {
  const sorted = stretches.toSorted((a, b) => a.offset - b.offset);
  return sorted.flatMap((later, index) => {
    const earlier = sorted[index - 1];
    const lost = earlier?.total == null || later.total === null ? 0 : earlier.total - later.total;
    const size = Math.min(lost, later.offset, pageRows - 1);
    return size > 0 ? [{ offset: later.offset - size, size }] : [];
  });
}

function isSameSet(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && [...one].every((id) => other.has(id));
}
