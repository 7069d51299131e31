import type { ListedJob } from '../../job/listed-job.ts';
import { type NumberName, numberColumns } from '../sort-columns.ts';
import type { CodedColumn } from './codings.ts';
import { ColumnEditor } from './column-editor.ts';
import type { Columns } from './columns.ts';
import { mapRecord } from './map-record.ts';
import type { SortedDictionaries } from './sorted-dictionaries.ts';

/** Makes the next columns out of the last ones, which stay as they are. */
export class ColumnsEditor {
  readonly #base: Columns;
  readonly #jobs: (ListedJob | undefined)[];
  readonly #codes: Record<CodedColumn, ColumnEditor<Uint32Array>>;
  readonly #numbers: Record<NumberName, ColumnEditor<Float64Array>>;
  readonly #writers: ((slot: number, job: ListedJob) => void)[];

  constructor(base: Columns) {
    const { encode } = base.codings;
    this.#base = base;
    this.#jobs = [...base.jobs];
    this.#codes = mapRecord(base.codes, (column) => new ColumnEditor(column, newCodes));
    this.#numbers = mapRecord(base.numbers, (column) => new ColumnEditor(column, newNumbers));
    const codeWriters = mapRecord(this.#codes, (column, name) => (slot: number, job: ListedJob) => {
      column.write(slot, encode[name](job));
    });
    const numberWriters = mapRecord(this.#numbers, (column, name) => (slot: number, job: ListedJob) => {
      column.write(slot, numberColumns[name](job.row) ?? Number.NaN);
    });
    this.#writers = [...Object.values(codeWriters), ...Object.values(numberWriters)];
  }

  /** Adds a job, or replaces the one with its key. */
  put(job: ListedJob): void {
    const slot = this.#base.codings.keys.encode(job.row.key);
    while (this.#jobs.length <= slot) this.#jobs.push(undefined);
    this.#jobs[slot] = job;
    for (const write of this.#writers) write(slot, job);
  }

  /** Forgets a job; one that is not there is no fault. */
  drop(key: string): void {
    const slot = this.#base.codings.keys.find(key);
    if (slot !== undefined && slot < this.#jobs.length) this.#jobs[slot] = undefined;
  }

  finish(sorted: SortedDictionaries): Columns {
    const slots: number[] = [];
    this.#jobs.forEach((job, slot) => job !== undefined && slots.push(slot));
    return {
      codings: this.#base.codings,
      jobs: this.#jobs,
      slots: Uint32Array.from(slots),
      codes: mapRecord(this.#codes, ({ column }) => column),
      numbers: mapRecord(this.#numbers, ({ column }) => column),
      sorted,
    };
  }
}

const newCodes = (length: number) => new Uint32Array(length);
const newNumbers = (length: number) => new Float64Array(length);
