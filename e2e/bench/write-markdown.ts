import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const begin = '<!-- bench:page begin -->\n';
const end = '<!-- bench:page end -->';

/** Writes the table into the document between its two marks; a file without them holds the table alone. */
export function writeMarkdown(file: string, table: string): void {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const from = text.indexOf(begin);
  const to = text.indexOf(end, from);
  const isMarked = from >= 0 && to >= 0;
  const before = text.slice(0, from + begin.length);
  writeFileSync(file, isMarked ? `${before}${table}${text.slice(to)}` : table);
}
