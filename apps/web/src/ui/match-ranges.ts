/** Where a match stands in a text, `end` not included. */
export interface MatchRange {
  start: number;
  end: number;
}

/** A text as searches compare it: one form for full and half width, lower case. */
export function foldText(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** The words of a search, folded, as the server splits them. */
export function foldWords(text: string): string[] {
  return foldText(text).split(/\s+/u).filter(Boolean);
}

/** Whether every one of the folded words occurs in the text, whatever its case and width. */
export function holdsWords(text: string, words: readonly string[]): boolean {
  const folded = foldText(text);
  return words.every((word) => folded.includes(word));
}

/**
 * Every place of any of the folded words in a text, whatever its case and width; places that touch are one.
 * A match that begins or ends inside what folds to several letters takes all of it.
 */
export function matchRanges(text: string, words: readonly string[]): MatchRange[] {
  if (words.length === 0) return [];
  const { folded, starts } = foldWithPlaces(text);
  const hits = words.flatMap((word) => placesOf(folded, word));
  const ranges: MatchRange[] = [];
  for (const { start, end } of hits.toSorted((a, b) => a.start - b.start)) {
    const from = starts[start] ?? 0;
    const to = endOf(starts, end, text.length);
    const last = ranges.at(-1);
    if (last !== undefined && from <= last.end) last.end = Math.max(last.end, to);
    else ranges.push({ start: from, end: to });
  }
  return ranges;
}

/** ASCII, arrows, Han: each letter folds to one by itself, and none is a mark on the one before. */
export const plainText = /^[\0-\x7f\u2190-\u21ff\u3400-\u9fff]*$/;

/** For each letter of the folded text, where in the text it comes from. */
function foldWithPlaces(text: string): { folded: string; starts: number[] } {
  if (plainText.test(text)) return { folded: text.toLowerCase(), starts: Array.from(text, (_, at) => at) };
  let folded = '';
  const starts: number[] = [];
  for (const { 0: cluster, index } of text.matchAll(/\P{M}\p{M}*|\p{M}+/gsu)) {
    const part = foldText(cluster);
    folded += part;
    for (let at = 0; at < part.length; at++) starts.push(index);
  }
  return { folded, starts };
}

function placesOf(folded: string, word: string): MatchRange[] {
  const places: MatchRange[] = [];
  if (word === '') return places;
  for (let at = folded.indexOf(word); at !== -1; at = folded.indexOf(word, at + word.length))
    places.push({ start: at, end: at + word.length });
  return places;
}

/** The first place in the text after the folded letter before `end`. */
function endOf(starts: readonly number[], end: number, length: number): number {
  const last = starts[end - 1];
  let at = end;
  while (at < starts.length && starts[at] === last) at++;
  return starts[at] ?? length;
}
