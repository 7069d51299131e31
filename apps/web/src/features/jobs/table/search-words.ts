import { foldWords } from '../../../ui/match-ranges.ts';

/** The folded words of a search; none without one. */
export function wordsOf(q: string | null): readonly string[] {
  return q === null ? [] : foldWords(q);
}
