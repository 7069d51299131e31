/** Longest time that sliced work holds the event loop at once, in ms; one step of it may add its own. */
const sliceMs = 8;

interface Task {
  /** Does one step; true when there is no more. */
  step: () => boolean;
}

const tasks: Task[] = [];
let running = false;

/**
 * Runs heavy work step by step (each `yield` ends one), so that no request waits long behind it. All sliced work
 * of the process shares one queue and takes turns: several tasks together hold the loop no longer than one.
 */
export function runSliced<T>(work: Generator<void, T>): Promise<T> {
  return new Promise((resolve, reject) => {
    tasks.push({
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
  do {
    const task = tasks.shift();
    if (task === undefined) break;
    if (!task.step()) tasks.push(task);
  } while (performance.now() < end);
  running = tasks.length > 0;
  if (running) setImmediate(runSlice);
}
