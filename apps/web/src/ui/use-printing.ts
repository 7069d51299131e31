import { useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';

let between = false;

/** Whether the page is laid out for paper, which scrolls nowhere: all that is loaded then stands in it. */
export function usePrinting(): boolean {
  return useSyncExternalStore(subscribe, () => between || window.matchMedia('print').matches);
}

function subscribe(listener: () => void): () => void {
  const media = window.matchMedia('print');
  // The browser takes the page as it is once its listeners are through.
  const begin = () => setBetween(true, listener);
  const end = () => setBetween(false, listener);
  window.addEventListener('beforeprint', begin);
  window.addEventListener('afterprint', end);
  media.addEventListener('change', listener);
  return () => {
    window.removeEventListener('beforeprint', begin);
    window.removeEventListener('afterprint', end);
    media.removeEventListener('change', listener);
  };
}

function setBetween(value: boolean, listener: () => void): void {
  between = value;
  flushSync(listener);
}
