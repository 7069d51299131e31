import { parseViewOnce } from './parse-view-once.ts';
import { useSyncExternalStore } from 'react';
import { getDrawnPlace, subscribePlace } from './place.ts';
import { usePlace } from './use-place.ts';
import type { View, ViewFault } from './view.ts';

/** The view that the URL says. */
export function useView(): View {
  return parseViewOnce(useViewText()).view;
}

/** One value of the view, for what stands in every row: it is drawn anew only when that value changes. */
export function useViewValue<T extends string | null>(select: (view: View) => T): T {
  return useSyncExternalStore(subscribePlace, () => select(parseViewOnce(getDrawnPlace().search).view));
}

/** The parts of the URL that could not be read. */
export function useViewFaults(): ViewFault[] {
  return parseViewOnce(useViewText()).faults;
}

/** The query string as it stands, without `?`. */
export function useViewText(): string {
  return usePlace().search;
}
