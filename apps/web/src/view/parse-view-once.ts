import { readView } from './read-view.ts';
import type { View, ViewFault } from './view.ts';

interface Parsed {
  view: View;
  faults: ViewFault[];
}

/** The URL's text, that which the page is still drawn for, and one that may follow. */
const kept = 3;
const parsed = new Map<string, Parsed>();

/** One parse per URL, so that every reader of it gets the same object. */
export function parseViewOnce(text: string): Parsed {
  const known = parsed.get(text) ?? readView(text, Date.now());
  parsed.delete(text);
  parsed.set(text, known);
  for (const oldest of parsed.keys()) {
    if (parsed.size <= kept) break;
    parsed.delete(oldest);
  }
  return known;
}
