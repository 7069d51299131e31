import { useSyncExternalStore } from 'react';
import { getPlace, type Place, subscribePlace } from './place.ts';

/** Where the page stands. */
export function usePlace(): Place {
  return useSyncExternalStore(subscribePlace, getPlace);
}

/** The path alone: the query may change without drawing anew whatever asks only for it. */
export function usePathname(): string {
  return useSyncExternalStore(subscribePlace, () => getPlace().pathname);
}
