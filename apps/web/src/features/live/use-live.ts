import { useSyncExternalStore } from 'react';
import { getLive, type Live, subscribeLive } from './live-store.ts';

/** Connection, pause and sources; keeps the stream open while in use. */
export function useLive(): Live {
  return useSyncExternalStore(subscribeLive, getLive);
}

/** One value of it, which alone decides whether it is drawn anew. */
export function useLiveValue(select: (live: Live) => string): string {
  return useSyncExternalStore(subscribeLive, () => select(getLive()));
}
