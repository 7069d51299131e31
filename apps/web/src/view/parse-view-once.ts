import { readView } from './read-view.ts';
import type { View, ViewFault } from './view.ts';

let last: { text: string; parsed: { view: View; faults: ViewFault[] } } | null = null;

/** One parse per URL, so that every reader of it gets the same object. */
export function parseViewOnce(text: string): { view: View; faults: ViewFault[] } {
  if (last?.text !== text) last = { text, parsed: readView(text, Date.now()) };
  return last.parsed;
}
