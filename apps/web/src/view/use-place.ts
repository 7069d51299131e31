import { useSyncExternalStore } from 'react';
import { getDrawnPlace, type Place, subscribePlace } from './place.ts';

/** The place that the page is drawn for. */
export function usePlace(): Place {
  return useSyncExternalStore(subscribePlace, getDrawnPlace);
}

/** The path alone: the query may change without drawing anew whatever asks only for it. */
export function usePathname(): string {
  return useSyncExternalStore(subscribePlace, () => getDrawnPlace().pathname);
}
