/** Where a page is never idle, in ms. */
const patienceMs = 500;

/** Calls once the browser has nothing else to do, or half a second later; the answer calls it off. */
export function whenIdle(callback: () => void): () => void {
  if ('requestIdleCallback' in window) {
    const handle = requestIdleCallback(callback, { timeout: patienceMs });
    return () => cancelIdleCallback(handle);
  }
  const timer = setTimeout(callback, patienceMs);
  return () => clearTimeout(timer);
}
