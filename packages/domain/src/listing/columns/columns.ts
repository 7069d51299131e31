import type { KeptJob } from '../../job/kept-job.ts';
import { numberColumns, type NumberName } from '../sort-columns.ts';
import { type CodedColumn, type Codings, newCodings } from './codings.ts';
import { mapRecord } from './map-record.ts';
import type { TextBlocks } from './text-blocks.ts';
import type { Room } from './room.ts';
import { SortedDictionaries } from './sorted-dictionaries.ts';

/** All jobs, a slot each, column by column. Never changed once made; unchanged columns are shared. */
export interface Columns {
  codings: Codings;
  /** By slot; undefined where none is, or none any more. */
  jobs: readonly (KeptJob | undefined)[];
  /** The slots that hold a job, ascending. */
  slots: Uint32Array;
  /** Of `codes` and `numbers`. */
  room: Room;
  /** Its slots lie below. */
  end: number;
  /** By slot. */
  codes: Record<CodedColumn, Uint32Array>;
  /** By slot; NaN where the job has no such number. */
  numbers: Record<NumberName, Float64Array>;
  sorted: SortedDictionaries;
  /** Which search texts may hold a word. */
  texts: TextBlocks;
}

export function noColumns(): Columns {
  const codings = newCodings();
  return {
    codings,
    jobs: [],
    slots: new Uint32Array(0),
    room: { capacity: 0, used: 0 },
    end: 0,
    codes: mapRecord(codings.encode, () => new Uint32Array(0)),
    numbers: mapRecord(numberColumns, () => new Float64Array(0)),
    sorted: new SortedDictionaries(codings),
    texts: [],
  };
}
