import type { JobRow } from '@syncdeck/contract';

/** A selected row as it was when it was selected, and its place in the list then. */
export interface SelectedRow {
  row: JobRow;
  index: number;
}

/** Selected rows by their keys. */
export type SelectedRows = ReadonlyMap<string, SelectedRow>;

/** Takes a row in, or out where it is in. */
export function toggleRow(rows: SelectedRows, row: JobRow, index: number): SelectedRows {
  const next = new Map(rows);
  if (!next.delete(row.key)) next.set(row.key, { row, index });
  return next;
}

/** Takes rows that follow each other in, the first of which stands at `first`. */
export function addRows(rows: SelectedRows, more: readonly JobRow[], first: number): SelectedRows {
  const next = new Map(rows);
  more.forEach((row, at) => next.set(row.key, { row, index: first + at }));
  return next;
}

/** The rows in the order in which the list shows them. */
export function inListOrder(rows: SelectedRows): JobRow[] {
  return Array.from(rows.values())
    .toSorted((a, b) => a.index - b.index)
    .map(({ row }) => row);
}
