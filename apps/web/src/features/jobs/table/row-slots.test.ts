import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assignSlots, placeSlots, putInOrder } from './row-slots.ts';

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

describe('order of slots in the document', () => {
  const slotsOf = (keys: readonly string[]) => assignSlots(before, keys);

  test('they stand in the order of their rows, or where they stood before with new ones behind', () => {
    const first = placeSlots(before);
    expect(first.map(({ slot }) => slot)).toEqual([0, 1, 2]);
    const scrolled = slotsOf(['b', 'c', 'd', 'e']);
    expect(placeSlots(scrolled).map(({ slot }) => slot)).toEqual([1, 2, 0, 3]);
    expect(placeSlots(scrolled, first)).toEqual([
      { slot: 0, place: 2 },
      { slot: 1, place: 0 },
      { slot: 2, place: 1 },
      { slot: 3, place: 3 },
    ]);
    expect(placeSlots(slotsOf(['c']), first)).toEqual([{ slot: 2, place: 0 }]);
  });

  test('each step leaves all but some of them in their order, and they come into the order of their rows', () => {
    const order = fc
      .integer({ min: 1, max: 30 })
      .chain((size) => fc.shuffledSubarray([...Array(size).keys()], { minLength: size }))
      .map((places) => places.map((place, slot) => ({ slot, place })));
    fc.assert(
      fc.property(order, fc.integer({ min: 1, max: 10 }), (start, moves) => {
        const inOrder = start.toSorted((one, other) => one.place - other.place);
        let placed: readonly { slot: number; place: number }[] = start;
        for (let steps = 0; steps < Math.ceil(start.length / moves); steps++) {
          const next = putInOrder(placed, moves);
          expect(next.toSorted((one, other) => one.place - other.place)).toEqual(inOrder);
          expect(movedByReact(placed, next)).toBeLessThanOrEqual(moves);
          placed = next;
        }
        expect(placed).toEqual(inOrder);
      }),
    );
  });
});

/** React leaves an element where it is as long as all before it in the new order stood before it in the old one. */
function movedByReact<T>(old: readonly T[], next: readonly T[]): number {
  let furthest = -1;
  return next.filter((item) => {
    const stood = old.indexOf(item);
    if (stood < furthest) return true;
    furthest = stood;
    return false;
  }).length;
}
