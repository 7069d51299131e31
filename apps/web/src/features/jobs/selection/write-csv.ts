import type { CellTable } from './cell-table.ts';
import { guardFormula } from './guard-formula.ts';

/** Records by RFC 4180, each field guarded against formulas. */
export function writeCsv({ header, rows }: CellTable): string {
  return [header, ...rows.map(({ cells }) => cells)]
    .map((cells) => `${cells.map(field).join(',')}\r\n`)
    .join('');
}

function field(text: string): string {
  const guarded = guardFormula(text);
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
