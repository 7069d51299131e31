import { useSyncExternalStore } from 'react';
import { getPlace, type Place, subscribePlace } from './place.ts';

/** Where the page stands. */
export function usePlace(): Place {
  return useSyncExternalStore(subscribePlace, getPlace);
}
