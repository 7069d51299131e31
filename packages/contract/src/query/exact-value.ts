import type { ExactFilter } from './job-query.ts';

/**
 * A leading `!` excludes and a literal leading `!` is written `!!`: an odd run of leading marks excludes,
 * and what remains of the run stands for half as many literal marks.
 */
export function readExactValue(text: string): { excluded: boolean; value: string } {
  const marks = /^!*/.exec(text)?.[0].length ?? 0;
  return { excluded: marks % 2 === 1, value: '!'.repeat(Math.floor(marks / 2)) + text.slice(marks) };
}

/** The inverse of `readExactValue`. */
export function writeExactValue(value: string, excluded: boolean): string {
  const marks = /^!*/.exec(value)?.[0].length ?? 0;
  return (excluded ? '!' : '') + '!'.repeat(marks) + value;
}

/** All values of one name, in the order they stand. */
export function readExactFilter(texts: readonly string[]): ExactFilter {
  const filter: ExactFilter = { include: [], exclude: [] };
  for (const text of texts) {
    const { excluded, value } = readExactValue(text);
    const list = excluded ? filter.exclude : filter.include;
    if (!list.includes(value)) list.push(value);
  }
  return filter;
}
