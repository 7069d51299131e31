const beatMs = 1000;
/** A wall clock that jumps further than this between two beats has slept, or was set. */
const jumpMs = 10_000;

/** Calls back when this machine wakes from sleep, or its clock is set; returns how to stop. */
export function watchForWake(onWake: () => void): () => void {
  let last = Date.now();
  const timer = setInterval(() => {
    const now = Date.now();
    if (Math.abs(now - last - beatMs) > jumpMs) onWake();
    last = now;
  }, beatMs);
  timer.unref();
  return () => clearInterval(timer);
}
