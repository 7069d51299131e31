import { expect, test } from 'vitest';
import { windowsFor } from './windows.ts';

test('the rows of a first screen need one window', () => {
  expect(windowsFor([[0, 28]])).toEqual([0]);
});

test('a window is asked for before its rows are drawn, on either side', () => {
  expect(windowsFor([[100, 131]])).toEqual([1, 2, 3]);
});

test('what lies between spans is not asked for, as the rows of folded groups are not', () => {
  const spans = [
    [0, 10],
    [5020, 5029],
  ] as const;
  expect(windowsFor(spans)).toEqual([0, 100]);
});

test('no window is asked for where there are no rows', () => {
  expect(windowsFor([])).toEqual([]);
});
