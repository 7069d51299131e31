import type { JobRow } from '@syncdeck/contract';
import type { ListedJob } from '../../job/listed-job.ts';
import { type ListName, listValues, type SingleName, singleValues } from '../exact-values.ts';
import { textColumns } from '../sort-columns.ts';
import { Dictionary } from './dictionary.ts';
import { ListCoding } from './list-coding.ts';
import { mapRecord } from './map-record.ts';
import { SingleCoding } from './single-coding.ts';
import { TagCoding } from './tag-coding.ts';

/** Columns of one text a row: the exact-value names, and the addresses, which only sort. */
export type TextColumn = SingleName | 'source' | 'destination';
export type CodedColumn = TextColumn | ListName | 'tag' | 'object';

const textReaders: Record<TextColumn, (row: JobRow) => string | null | undefined> = {
  ...singleValues,
  source: textColumns.source.read,
  destination: textColumns.destination.read,
};

/** How the columns are coded. It only grows, so all listings that come one from another share it. */
export interface Codings {
  /** A job's slot is the code of its key. */
  keys: Dictionary;
  text: Record<TextColumn, SingleCoding>;
  list: Record<ListName, ListCoding>;
  tag: TagCoding;
  /** The lines of the scopes that a job carries. */
  object: ListCoding;
  /** The code of a job in each column. */
  encode: Record<CodedColumn, (job: ListedJob) => number>;
}

export function newCodings(): Codings {
  const text = mapRecord(textReaders, () => new SingleCoding());
  const list = mapRecord(listValues, () => new ListCoding());
  const tag = new TagCoding();
  const object = new ListCoding();
  const encode = {
    ...mapRecord(textReaders, (read, name) => (job: ListedJob) => text[name].encode(read(job.row))),
    ...mapRecord(listValues, (read, name) => (job: ListedJob) => list[name].encode(read(job))),
    tag: (job: ListedJob) => tag.encode(job.row.tags),
    object: (job: ListedJob) => object.encode(job.objects.scopes.split('\n')),
  };
  return { keys: new Dictionary(), text, list, tag, object, encode };
}
