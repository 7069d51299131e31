/** The rows of a document's tables whose first cell is code, as [code, other cells …]. */
export function codeRows(markdown: string): string[][] {
  return markdown
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) =>
      line
        .slice(1, -1)
        .split(/(?<!\\)\|/)
        .map((cell) => cell.trim()),
    );
}

/** The text of a cell that is one piece of code. */
export function uncoded(cell: string | undefined): string {
  return (cell ?? '').replace(/^`|`$/g, '');
}
