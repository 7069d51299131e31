import { guardFormula } from '@syncdeck/contract';
import type { CellTable } from './cell-table.ts';

/** Lines of cells with tabs between them, as a message or a spreadsheet takes them; nothing in a cell breaks its line. */
export function writeText({ header, rows }: CellTable): string {
  return [header, ...rows.map(({ cells }) => cells)]
    .map((cells) => cells.map((cell) => guardFormula(oneLine(cell))).join('\t'))
    .join('\n');
}

/** A text with every control character and line break turned into one space. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
}
