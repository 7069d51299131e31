import { csvText } from '@syncdeck/contract';
import type { CellTable } from './cell-table.ts';

/** Records by RFC 4180, each field guarded against formulas as in the server's export. */
export function writeCsv({ header, rows }: CellTable): string {
  return [header, ...rows.map(({ cells }) => cells)]
    .map((cells) => `${cells.map(csvText).join(',')}\r\n`)
    .join('');
}
