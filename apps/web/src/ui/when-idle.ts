/**
 * Calls once the browser has nothing else to do, or `atLatestMs` later where that is given; the answer calls it off.
 * A browser that does not tell of its rest counts as resting by then.
 */
export function whenIdle(callback: () => void, atLatestMs?: number): () => void {
  if ('requestIdleCallback' in window) {
    const handle = requestIdleCallback(callback, atLatestMs === undefined ? {} : { timeout: atLatestMs });
    return () => cancelIdleCallback(handle);
  }
  const timer = setTimeout(callback, atLatestMs ?? 0);
  return () => clearTimeout(timer);
}
