import { createContext, useContext } from 'react';
import { foldWords } from '../../../ui/match-ranges.ts';

/** The folded words of the search whose rows are shown; cells mark them. */
export const SearchWords = createContext<readonly string[]>([]);

export function useSearchWords(): readonly string[] {
  return useContext(SearchWords);
}

/** The folded words of a search; none without one. */
export function wordsOf(q: string | null): readonly string[] {
  return q === null ? [] : foldWords(q);
}
