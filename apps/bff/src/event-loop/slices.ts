/** Longest time that sliced work holds the event loop at once, in ms; one step of it may add its own. */
const sliceMs = 8;

/** What somebody waits for goes before what only has to be done. */
export type SliceUrgency = 'first' | 'later';

interface Task {
  /** Does one step; true when there is no more. */
  step: () => boolean;
}

const tasks: Record<SliceUrgency, Task[]> = { first: [], later: [] };
let running = false;

/**
 * Runs heavy work step by step (each `yield` ends one), so that no request waits long behind it. All sliced work
 * of the process stands in one line, urgent work ahead: several tasks together hold the loop no longer than one,
 * and each is finished before the next begins.
 */
export function runSliced<T>(work: Generator<void, T>, urgency: SliceUrgency = 'later'): Promise<T> {
  return new Promise((resolve, reject) => {
    tasks[urgency].push({
      step() {
        try {
          const result = work.next();
          if (result.done) resolve(result.value);
          return result.done ?? false;
        } catch (error) {
          reject(error);
          return true;
        }
      },
    });
    if (running) return;
    running = true;
    setImmediate(runSlice);
  });
}

function runSlice(): void {
  const end = performance.now() + sliceMs;
  while (performance.now() < end) {
    const line = tasks.first.length > 0 ? tasks.first : tasks.later;
    const [task] = line;
    if (task === undefined) break;
    if (task.step()) line.shift();
  }
  running = tasks.first.length + tasks.later.length > 0;
  if (running) setImmediate(runSlice);
}
