import { expect, test } from 'vitest';
import { runAtOnce, runSliced } from './slices.ts';

function* busy(name: string, steps: number, done: string[]): Generator<void, string> {
  for (let step = 0; step < steps; step += 1) {
    const end = performance.now() + 2;
    while (performance.now() < end);
    yield;
  }
  done.push(name);
  return name;
}

test('the event loop runs on between slices, tasks of a line end in turn, and the lines wait for no other', async () => {
  const done: string[] = [];
  let turns = 0;
  const timer = setInterval(() => {
    turns += 1;
  }, 0);
  const results = await Promise.all([
    runSliced(busy('one', 20, done)),
    runSliced(busy('two', 20, done)),
    runSliced(busy('urgent', 20, done), 'first'),
  ]);
  clearInterval(timer);
  expect(results).toEqual(['one', 'two', 'urgent']);
  expect(done.filter((name) => name !== 'urgent')).toEqual(['one', 'two']);
  expect(done.indexOf('urgent')).toBeLessThan(2);
  expect(turns).toBeGreaterThanOrEqual(5);
});

test('a fault in one task rejects that task alone', async () => {
  const done: string[] = [];
  const failing = (function* (): Generator<void, never> {
    yield;
    throw new Error('broken');
  })();
  const [failed, ran] = await Promise.allSettled([runSliced(failing), runSliced(busy('two', 1, done))]);
  expect(failed.status).toBe('rejected');
  expect(ran.status).toBe('fulfilled');
});

test('short work is done at once, and long work goes on in slices', async () => {
  const done: string[] = [];
  expect(runAtOnce(busy('short', 0, done))).toBe('short');
  const long = runAtOnce(busy('long', 20, done));
  expect(done).toEqual(['short']);
  expect(await long).toBe('long');
});

test('what is done at once between two slices holds the loop no longer than one', async () => {
  const done: string[] = [];
  const first = runAtOnce(busy('first', 20, done));
  const second = runAtOnce(busy('second', 0, done));
  expect(second).toBeInstanceOf(Promise);
  expect(await Promise.all([first, second])).toEqual(['first', 'second']);
  expect(runAtOnce(busy('third', 0, done))).toBe('third');
});
