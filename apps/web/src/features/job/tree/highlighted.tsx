import { markText } from '../../../ui/marked-text.tsx';
import { foldWords } from '../../../ui/match-ranges.ts';

/** A text with every occurrence of the query's words marked. */
export function Highlighted({ text, query }: { text: string; query: string }) {
  return markText(text, foldWords(query));
}
