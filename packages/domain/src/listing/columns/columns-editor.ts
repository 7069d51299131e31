import type { KeptJob } from '../../job/kept-job.ts';
import { type JobValues, numberColumnNames } from '../job-values.ts';
import type { NumberName } from '../sort-columns.ts';
import type { CodedColumn } from './codings.ts';
import { ColumnEditor } from './column-editor.ts';
import type { Columns } from './columns.ts';
import { mapRecord } from './map-record.ts';
import { type Claim, claimRoom } from './room.ts';
import { TextBlocksEditor } from './text-blocks.ts';

/** Makes the next columns out of the last ones, which stay as they are. Keys to come must have their slots. */
export class ColumnsEditor {
  readonly #base: Columns;
  readonly #claim: Claim;
  readonly #end: number;
  readonly #jobs: (KeptJob | undefined)[];
  readonly #texts: TextBlocksEditor;
  readonly #codes: Record<CodedColumn, ColumnEditor<Uint32Array>>;
  readonly #numbers: Record<NumberName, ColumnEditor<Float64Array>>;
  readonly #writers: ((slot: number, values: JobValues) => void)[];

  constructor(base: Columns) {
    const { encode, keys } = base.codings;
    this.#base = base;
    this.#end = keys.size;
    const claim = claimRoom(base.room, base.end, this.#end);
    this.#claim = claim;
    this.#jobs = [...base.jobs];
    this.#texts = new TextBlocksEditor(base.texts);
    this.#codes = mapRecord(base.codes, (column) => new ColumnEditor(column, newCodes, claim));
    this.#numbers = mapRecord(base.numbers, (column) => new ColumnEditor(column, newNumbers, claim));
    const codeWriters = mapRecord(this.#codes, (column, name) => (slot: number, values: JobValues) => {
      column.write(slot, encode[name](values));
    });
    const numberWriters = numberColumnNames.map((name, place) => (slot: number, { numbers }: JobValues) => {
      this.#numbers[name].write(slot, numbers[place] ?? Number.NaN);
    });
    this.#writers = [...Object.values(codeWriters), ...numberWriters];
  }

  /** Makes room for new jobs where there is none, a column at a time: all at once would take too long. */
  *reserve(): Generator<void> {
    for (const column of [...Object.values(this.#codes), ...Object.values(this.#numbers)]) {
      column.reserve();
      yield;
    }
  }

  /** Adds a job, or replaces the one with its key. */
  put(kept: KeptJob): void {
    const slot = this.#base.codings.keys.encode(kept.key);
    while (this.#jobs.length <= slot) this.#jobs.push(undefined);
    const before = this.#jobs[slot]?.searchText;
    if (before !== kept.searchText) this.#texts.write(slot, kept.searchText, before !== undefined);
    this.#jobs[slot] = kept;
    const values = kept.values();
    for (const write of this.#writers) write(slot, values);
  }

  /** Forgets a job; one that is not there is no fault. */
  drop(key: string): void {
    const slot = this.#base.codings.keys.find(key);
    if (slot !== undefined && slot < this.#jobs.length) this.#jobs[slot] = undefined;
  }

  finish(): Columns {
    const slots = new Uint32Array(this.#jobs.length);
    let jobs = 0;
    for (let slot = 0; slot < slots.length; slot++) if (this.#jobs[slot] !== undefined) slots[jobs++] = slot;
    return {
      codings: this.#base.codings,
      jobs: this.#jobs,
      slots: slots.subarray(0, jobs),
      room: this.#claim.room,
      end: this.#end,
      codes: mapRecord(this.#codes, ({ column }) => column),
      numbers: mapRecord(this.#numbers, ({ column }) => column),
      sorted: this.#base.sorted,
      texts: this.#texts.blocks,
    };
  }
}

const newCodes = (length: number) => new Uint32Array(length);
const newNumbers = (length: number) => new Float64Array(length);
