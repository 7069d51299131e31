import { createContext, useContext } from 'react';
import { foldText } from '../../../ui/match-ranges.ts';

/** The folded words of the search whose rows are shown; cells mark them. */
export const SearchWords = createContext<readonly string[]>([]);

export function useSearchWords(): readonly string[] {
  return useContext(SearchWords);
}

/** The words of a search, as the server splits and folds them. */
export function wordsOf(q: string | null): readonly string[] {
  return q === null ? [] : foldText(q).split(/\s+/u).filter(Boolean);
}
