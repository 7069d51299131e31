import { useSyncExternalStore } from 'react';
import { getLive, type Live, subscribeLive } from './live-store.ts';

/** Connection, pause and sources; keeps the stream open while in use. */
export function useLive(): Live {
  return useSyncExternalStore(subscribeLive, getLive);
}
