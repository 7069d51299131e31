import type { JobRow } from '@syncdeck/contract';
import type { Format } from '../../../format/use-format.ts';
import type { Messages } from '../../../messages/use-messages.ts';
import { columnLabel } from '../table/column-label.ts';
import { cellText } from './cell-text.ts';

/** Rows as the columns show them, in words. */
export interface CellTable {
  /** The ids of the columns, the main one being `job`. */
  columns: readonly string[];
  header: readonly string[];
  rows: readonly (Pick<JobRow, 'account' | 'region' | 'jobId'> & { cells: readonly string[] })[];
}

export function cellTable(
  rows: readonly JobRow[],
  columns: readonly string[],
  messages: Messages,
  format: Format,
): CellTable {
  return {
    columns,
    header: columns.map((id) => columnLabel(id, messages)),
    rows: rows.map((row) => ({
      account: row.account,
      region: row.region,
      jobId: row.jobId,
      cells: columns.map((id) => cellText(id, row, messages, format)),
    })),
  };
}
