import { describe, expect, test } from 'vitest';
import { assignSlots } from './row-slots.ts';

const before = assignSlots(new Map(), ['a', 'b', 'c']);

describe('slots of rows', () => {
  test('a row that stays keeps its slot, and a new one takes over that of a row that went', () => {
    expect(assignSlots(before, ['b', 'c', 'd'])).toEqual(
      new Map([
        ['b', 1],
        ['c', 2],
        ['d', 0],
      ]),
    );
  });

  test('rows that are all new take the slots in their order', () => {
    expect([...assignSlots(before, ['x', 'y', 'z', 'w']).values()]).toEqual([0, 1, 2, 3]);
  });

  test('no two rows share a slot, after fewer and again more of them', () => {
    const fewer = assignSlots(before, ['c']);
    const more = assignSlots(fewer, ['d', 'c', 'e', 'f']);
    expect(new Set(more.values()).size).toBe(4);
  });

  test('a job that two windows hold has a slot in each place', () => {
    expect([...assignSlots(before, ['a', 'x', 'a', 'b']).values()]).toEqual([0, 2, 3, 1]);
  });

  test('slots that no row takes over stand behind, as many as are asked for', () => {
    expect(Array.from(assignSlots(before, ['b', 'd'], 1))).toEqual([
      ['b', 1],
      ['d', 0],
      ['c', 2],
    ]);
    expect(Array.from(assignSlots(before, ['b']))).toEqual([['b', 1]]);
  });

  test('a row that comes back finds its slot among those', () => {
    const spared = assignSlots(before, ['a'], 2);
    expect(assignSlots(spared, ['c', 'a', 'b'])).toEqual(
      new Map([
        ['c', 2],
        ['a', 0],
        ['b', 1],
      ]),
    );
  });
});
