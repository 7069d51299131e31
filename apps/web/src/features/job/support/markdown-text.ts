/** Upstream's text in Markdown: each form shows it as it is, and none lets it become markup of its own. */

/** On one line, as code. The fence is longer than any run of backticks within. */
export function codeSpan(text: string): string {
  const line = readable(text).replace(/\s+/gu, ' ');
  if (line.trim() === '') return "''";
  const fence = '`'.repeat(longestRun(line) + 1);
  return fence.length > 1 ? `${fence} ${line} ${fence}` : `\`${line.trim()}\``;
}

/** On lines of its own, as a block of code that nothing within can end. */
export function codeBlock(text: string): string {
  const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
  return `${fence}text\n${readable(text)}\n${fence}`;
}

/** As plain words, also within a table: every sign that Markdown or HTML reads is written as an entity. */
export function plainText(text: string): string {
  return readable(text)
    .replace(/\s+/gu, ' ')
    .replace(/[\\`*_[\]<>|&~!#]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** A row of a table whose cells are Markdown without line breaks. */
export function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function longestRun(text: string): number {
  return Math.max(0, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length));
}

/** Line ends in one form; other control characters show as a mark. */
function readable(text: string): string {
  return text.replace(/\r\n?|[\u2028\u2029\v\f]/g, '\n').replace(/[^\P{Cc}\n\t]/gu, '\uFFFD');
}
