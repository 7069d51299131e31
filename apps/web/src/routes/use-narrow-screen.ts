import { useSyncExternalStore } from 'react';

const query = '(max-width: 63.99rem)';

/** Whether there is no room for a panel beside the list. */
export function useNarrowScreen(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches);
}

function subscribe(listener: () => void): () => void {
  const media = window.matchMedia(query);
  media.addEventListener('change', listener);
  return () => media.removeEventListener('change', listener);
}
