/**
 * Longest time that sliced work holds the event loop at once, in ms; one step of it may add its own, and V8 as much
 * again where it marks for a collection of garbage: it marks the more, the more is made in a turn of the loop.
 */
const sliceMs = 3;

/** What somebody waits for takes turns with what only has to be done, so that neither stands still. */
export type SliceUrgency = 'first' | 'later';

interface Task {
  /** Does one step; true when there is no more. */
  step: () => boolean;
}

const tasks: Record<SliceUrgency, Task[]> = { first: [], later: [] };
const other: Record<SliceUrgency, SliceUrgency> = { first: 'later', later: 'first' };
let turn: SliceUrgency = 'first';
let running = false;
/** ms that were worked at once since the last slice: they are taken off the next one. */
let worked = 0;

/**
 * Runs heavy work step by step (each `yield` ends one), so that no request waits long behind it. All sliced work
 * of the process stands in two lines that take turns: several tasks together hold the loop no longer than one, and
 * each is finished before the next of its line begins.
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
    runSoon();
  });
}

/** Runs work that mostly takes no longer than a slice: at once as far as that goes, and on as `runSliced` does. */
export function runAtOnce<T>(work: Generator<void, T>): T | Promise<T> {
  const begin = performance.now();
  const end = begin + sliceMs - worked;
  runSoon();
  try {
    while (performance.now() < end) {
      const result = work.next();
      if (result.done) return result.value;
    }
    return runSliced(work, 'first');
  } finally {
    worked += performance.now() - begin;
  }
}

function runSoon(): void {
  if (running) return;
  running = true;
  setImmediate(runSlice);
}

function runSlice(): void {
  turn = tasks[other[turn]].length > 0 ? other[turn] : turn;
  const line = tasks[turn];
  const end = performance.now() + sliceMs - worked;
  worked = 0;
  do {
    const [task] = line;
    if (task === undefined) break;
    if (task.step()) line.shift();
  } while (performance.now() < end);
  running = tasks.first.length + tasks.later.length > 0;
  if (running) setImmediate(runSlice);
}
