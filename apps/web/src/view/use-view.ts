import { useLocation } from '@tanstack/react-router';
import { readView } from './read-view.ts';
import type { View, ViewFault } from './view.ts';

let last: { text: string; parsed: { view: View; faults: ViewFault[] } } | null = null;

/** One parse per URL, so that every reader of it gets the same object. */
export function parseViewOnce(text: string): { view: View; faults: ViewFault[] } {
  if (last?.text !== text) last = { text, parsed: readView(text, Date.now()) };
  return last.parsed;
}

/** The view that the URL says. */
export function useView(): View {
  return parseViewOnce(useViewText()).view;
}

/** The parts of the URL that could not be read. */
export function useViewFaults(): ViewFault[] {
  return parseViewOnce(useViewText()).faults;
}

/** The query string as it stands, without `?`. */
export function useViewText(): string {
  return useLocation({ select: ({ search }) => search.text ?? '' });
}
