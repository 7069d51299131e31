import { expect, test } from 'vitest';
import { windowRange, windowsOf } from './windows.ts';

test('the rows of a first screen need one window', () => {
  const [first, last] = windowRange(0, 28);
  expect(windowsOf(first, last, 10_000)).toEqual([0]);
});

test('a window is asked for before its rows are drawn, on either side', () => {
  expect(windowsOf(...windowRange(100, 131), 10_000)).toEqual([1, 2, 3]);
});

test('no window is asked for beyond the last row', () => {
  expect(windowsOf(...windowRange(90, 120), 101)).toEqual([1, 2]);
});

test('no window is asked for where there are no rows', () => {
  expect(windowsOf(0, 40, 0)).toEqual([]);
});
