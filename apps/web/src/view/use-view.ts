import { parseViewOnce } from './parse-view-once.ts';
import { usePlace } from './use-place.ts';
import type { View, ViewFault } from './view.ts';

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
  return usePlace().search;
}
