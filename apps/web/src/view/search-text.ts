/** Of the URL's query the router knows its text alone; the codec of the contract reads and writes it. */
export interface SearchText {
  text: string;
}

/** `?a=b` → text; nothing is reordered, merged or guessed at. */
export function parseSearch(search: string): SearchText {
  return { text: search.startsWith('?') ? search.slice(1) : search };
}

/** The inverse of `parseSearch`. */
export function stringifySearch(search: Record<string, unknown>): string {
  const { text } = readSearchText(search);
  return text === '' ? '' : `?${text}`;
}

/** Search of any route, as the router hands it on. */
export function readSearchText(search: Record<string, unknown>): SearchText {
  return { text: typeof search['text'] === 'string' ? search['text'] : '' };
}
