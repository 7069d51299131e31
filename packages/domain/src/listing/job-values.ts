import type { JobRow, Tag } from '@syncdeck/contract';
import type { ListedJob } from '../job/listed-job.ts';
import { type CodedListName, listValues, type SingleName, singleValues } from './exact-values.ts';
import { numberColumns, type NumberName, textColumns } from './sort-columns.ts';

/** Columns of one text a job: the exact-value names, and the addresses, which only sort. */
export type TextColumn = SingleName | 'source' | 'destination';
/** Columns of several texts a job; `object`: the lines of the scopes that it carries. */
export type ListColumn = CodedListName | 'object';

/** All that a listing's columns hold of one job, in the order of the columns' names. */
export interface JobValues {
  /** '' where there is none. */
  texts: readonly string[];
  /** Among them '' for what is none. */
  lists: readonly (readonly string[])[];
  tags: readonly Tag[];
  /** NaN where there is none; times in epoch ms. */
  numbers: readonly number[];
}

const textReaders: Record<TextColumn, (row: JobRow) => string | null | undefined> = {
  ...singleValues,
  source: textColumns.source.read,
  destination: textColumns.destination.read,
};
const listReaders: Record<ListColumn, (job: ListedJob) => readonly (string | null)[]> = {
  healthReason: listValues.healthReason,
  accessType: listValues.accessType,
  object: ({ objects }) => objects.scopes.split('\n'),
};

export const textColumnNames = Object.keys(textReaders) as TextColumn[];
export const listColumnNames = Object.keys(listReaders) as ListColumn[];
export const numberColumnNames = Object.keys(numberColumns) as NumberName[];

const readTexts = Object.values(textReaders);
const readLists = Object.values(listReaders);
const readNumbers = Object.values(numberColumns);

/** What the columns hold of a job. */
export function valuesOf(job: ListedJob): JobValues {
  const { row } = job;
  return {
    texts: readTexts.map((read) => read(row) ?? ''),
    lists: readLists.map((read) => read(job).map((text) => text ?? '')),
    tags: row.tags,
    numbers: readNumbers.map((read) => read(row) ?? Number.NaN),
  };
}
