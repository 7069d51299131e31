import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { finish } from '../finish.ts';
import { orderByNumber } from './stable-order.ts';

interface Sorting {
  numbers: number[];
  descending: boolean;
}

const anyNumber = fc.oneof(fc.double(), fc.integer({ min: -3, max: 3 }), fc.constant(Number.NaN));
const sorting = fc.record({
  numbers: fc.array(anyNumber, { minLength: 1, maxLength: 40 }),
  descending: fc.boolean(),
});

test('sorts that run in turns do not write into the memory of each other', () => {
  fc.assert(
    fc.property(sorting, sorting, (one, other) => {
      const alone = [one, other].map((each) => finish(start(each)));
      const together = inTurns([start(one), start(other)]);
      expect(together).toEqual(alone);
    }),
  );
});

test('a sort in memory that a larger one has left is in order, no number last', () => {
  fc.assert(
    fc.property(sorting, sorting, (one, other) => {
      finish(start({ ...other, numbers: [...other.numbers, ...one.numbers, ...other.numbers] }));
      expect([...finish(start(one))]).toEqual(inOrder(one));
    }),
  );
});

function inOrder({ numbers, descending }: Sorting): number[] {
  const isKnown = (slot: number) => !Number.isNaN(numbers[slot]);
  const slots = numbers.map((_, slot) => slot);
  const sign = descending ? -1 : 1;
  const known = slots.filter(isKnown).toSorted((a, b) => {
    const [first = 0, second = 0] = [numbers[a], numbers[b]];
    return first === second ? 0 : first < second ? -sign : sign;
  });
  return [...known, ...slots.filter((slot) => !isKnown(slot))];
}

function start({ numbers, descending }: Sorting): Generator<void, Uint32Array> {
  const slots = Uint32Array.from(numbers, (_, slot) => slot);
  return orderByNumber(slots, Float64Array.from(numbers), descending);
}

/** A step of each, then the next step of each: all have as many. */
function inTurns<T>(works: readonly Generator<void, T>[]): T[] {
  for (;;) {
    const ended = works.map((work) => work.next()).flatMap((step) => (step.done ? [step.value] : []));
    if (ended.length > 0) return ended;
  }
}
