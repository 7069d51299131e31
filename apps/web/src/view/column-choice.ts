import { isColumnId, mainColumnIds } from './column-ids.ts';

/** One shown column; `width` in px, null for its own. Pinned ones stand first and stay in sight. */
export interface ColumnChoice {
  id: string;
  width: number | null;
  pinned: boolean;
}

export const minColumnWidth = 56;
export const maxColumnWidth = 960;

/** What is shown where neither the URL nor the reader says otherwise. */
export const defaultColumns: readonly ColumnChoice[] = mainColumnIds.map((id) => ({
  id,
  width: null,
  pinned: id === 'job',
}));

/** Reads `*job:320,health`; names that are no column are returned beside the rest. */
export function readColumns(text: string): { columns: ColumnChoice[]; unknown: string[] } {
  const columns: ColumnChoice[] = [];
  const unknown: string[] = [];
  for (const part of text.split(',').filter((each) => each !== '')) {
    const match = /^(\*?)([^:*]+)(?::(\d{1,4}))?$/.exec(part);
    const id = match?.[2] ?? '';
    if (!isColumnId(id)) unknown.push(part);
    else if (!columns.some((column) => column.id === id))
      columns.push({ id, width: readWidth(match?.[3]), pinned: match?.[1] === '*' });
  }
  return { columns, unknown };
}

/** The inverse of `readColumns`. */
export function writeColumns(columns: readonly ColumnChoice[]): string {
  return columns
    .map(({ id, width, pinned }) => `${pinned ? '*' : ''}${id}${width === null ? '' : `:${width}`}`)
    .join(',');
}

/** Whether two choices show the same. */
export function sameColumns(a: readonly ColumnChoice[], b: readonly ColumnChoice[]): boolean {
  return writeColumns(a) === writeColumns(b);
}

function readWidth(text: string | undefined): number | null {
  return text === undefined ? null : Math.min(Math.max(Number(text), minColumnWidth), maxColumnWidth);
}
