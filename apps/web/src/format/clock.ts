import { useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();
let aheadMs = 0;
let shown = Date.now();
let timer: ReturnType<typeof setInterval> | undefined;

/** Sets the clock by the server's: ages must not depend on how well the reader's machine is set. */
export function setClock(serverNow: string): void {
  const ms = Date.parse(serverNow);
  if (!Number.isNaN(ms)) aheadMs = ms - Date.now();
}

/** Now by the server's clock, in epoch ms. */
export function clockNow(): number {
  return Date.now() + aheadMs;
}

/** The same for rendering: moves on at each whole step of `seconds`, with one timer for the whole page. */
export function useNow(seconds: number): number {
  return useSyncExternalStore(subscribe, () => Math.floor(shown / (seconds * 1000)) * seconds * 1000);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  timer ??= setInterval(tick, 1000);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
}

function tick(): void {
  shown = clockNow();
  for (const listener of listeners) listener();
}
