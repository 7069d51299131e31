import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { flingGate } from './fling-gate.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function askedOf(moves: readonly (readonly number[])[]): { asked: string[]; rest: () => string[] } {
  const asked: string[] = [];
  const want = flingGate((numbers) => asked.push(numbers.join()));
  for (const numbers of moves) {
    want(numbers);
    vi.advanceTimersByTime(16);
  }
  const soFar = [...asked];
  return {
    asked: soFar,
    rest: () => {
      vi.advanceTimersByTime(100);
      return asked.slice(soFar.length);
    },
  };
}

test('scrolling asks for each window at once, and so does a single leap', () => {
  const { asked, rest } = askedOf([[0], [0, 1], [0, 1], [1], [1, 2], [80]]);
  expect(asked).toEqual(['0,1', '1', '1,2', '80']);
  expect(rest()).toEqual([]);
});

test('of a fling the windows where it rests are asked for', () => {
  const { asked, rest } = askedOf([[10], [20], [30], [40], [50]]);
  expect(asked).toEqual(['10']);
  expect(rest()).toEqual(['50']);
});

test('a fling that comes back to what is here asks for nothing', () => {
  const { asked, rest } = askedOf([[10], [20], [10]]);
  expect([asked, rest()]).toEqual([['10'], []]);
});
