import { jobPagePath } from '@syncdeck/contract';
import type { CellTable } from './cell-table.ts';
import { oneLine } from './write-text.ts';

/** A table whose jobs are links under `origin`. Whatever a name or an error holds, it stays text in its own cell. */
export function writeMarkdown({ columns, header, rows }: CellTable, origin: string): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(header.map(plain)),
    line(header.map(() => '---')),
    ...rows.map(({ cells, ...address }) =>
      line(
        cells.map((cell, at) =>
          columns[at] === 'job'
            ? `[${plain(cell)}](${origin}${linkPath(jobPagePath(address))})`
            : plain(cell),
        ),
      ),
    ),
  ].join('\n');
}

/** Every sign that Markdown reads, and what it would make a link of by itself, taken for itself. */
function plain(text: string): string {
  return oneLine(text)
    .replaceAll(/[\\`*_~[\]<>|&@#!]/g, String.raw`\$&`)
    .replaceAll('://', String.raw`:\/\/`)
    .replaceAll(/\bwww\./gi, (found) => `${found.slice(0, -1)}\\.`);
}

/** Parentheses would end the link. */
function linkPath(path: string): string {
  return path.replaceAll('(', '%28').replaceAll(')', '%29');
}
