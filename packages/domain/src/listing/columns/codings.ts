import type { CodedListName } from '../exact-values.ts';
import {
  type JobValues,
  type ListColumn,
  listColumnNames,
  type TextColumn,
  textColumnNames,
} from '../job-values.ts';
import { Dictionary } from './dictionary.ts';
import { ListCoding } from './list-coding.ts';
import { recordOf } from './map-record.ts';
import { SingleCoding } from './single-coding.ts';
import { TagCoding } from './tag-coding.ts';

export type CodedColumn = TextColumn | ListColumn | 'tag';

/** How the columns are coded. It only grows, so all listings that come one from another share it. */
export interface Codings {
  /** A job's slot is the code of its key. */
  keys: Dictionary;
  text: Record<TextColumn, SingleCoding>;
  list: Record<CodedListName, ListCoding>;
  tag: TagCoding;
  /** The lines of the scopes that a job carries. */
  object: ListCoding;
  /** The code of a job in each column. */
  encode: Record<CodedColumn, (values: JobValues) => number>;
}

export function newCodings(): Codings {
  const text = recordOf(textColumnNames, () => new SingleCoding());
  const { object, ...list } = recordOf(listColumnNames, () => new ListCoding());
  const tag = new TagCoding();
  const encode = {
    ...recordOf(
      textColumnNames,
      (name, place) =>
        ({ texts }: JobValues) =>
          text[name].encode(texts[place]),
    ),
    ...recordOf(listColumnNames, (name, place) => {
      const coding = name === 'object' ? object : list[name];
      return ({ lists }: JobValues) => coding.encode(lists[place] ?? []);
    }),
    tag: ({ tags }: JobValues) => tag.encode(tags),
  };
  return { keys: new Dictionary(), text, list, tag, object, encode };
}
