/** Leaps that follow one another within so many ms are a fling. */
const flingMs = 100;
/** A fling that rests so long, in ms, has come to its end. */
const restMs = 35;

/**
 * Passes on the numbers of the windows that are wanted where they differ from those before, [0] at first. Of a fling,
 * which leaves windows behind faster than they could be shown, those are passed on where it comes to rest: the answers
 * of the others would hold up these.
 */
export function flingGate(ask: (numbers: readonly number[]) => void): (wanted: readonly number[]) => void {
  let asked: readonly number[] = [0];
  let leaptAt = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (wanted) => {
    clearTimeout(timer);
    const pass = () => {
      if (asked.join() === wanted.join()) return;
      asked = wanted;
      ask(wanted);
    };
    if (wanted.some((number) => asked.includes(number))) return pass();
    const now = performance.now();
    const isFling = now - leaptAt < flingMs;
    leaptAt = now;
    if (isFling) timer = setTimeout(pass, restMs);
    else pass();
  };
}
