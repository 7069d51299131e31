import { describe, expect, test } from 'vitest';
import { EventRing } from './event-ring.ts';
import { longestQueue } from './stream-reader.ts';

function ringOf(count: number): EventRing {
  const ring = new EventRing();
  for (let number = 1; number <= count; number += 1) ring.push(Buffer.from(`${number}`));
  return ring;
}

describe('after', () => {
  test('gives what came later, in order', () => {
    expect(ringOf(5).after(3)?.map(String)).toEqual(['4', '5']);
  });

  test('gives nothing to a reader who saw the latest', () => {
    expect(ringOf(5).after(5)).toEqual([]);
  });

  test('is null for a number that is yet to come', () => {
    expect(ringOf(5).after(6)).toBeNull();
  });

  test('is null where the first missed event is no longer held', () => {
    const ring = ringOf(1500);
    expect(ring.after(499)).toBeNull();
    expect(ring.after(500)?.length).toBe(1000);
  });

  test('lets go of old events when the held ones outgrow half of what a reader may let pile up', () => {
    const ring = new EventRing();
    for (let number = 0; number < 6; number += 1) ring.push(Buffer.alloc(longestQueue / 8));
    expect(ring.after(2)?.length).toBe(4);
    expect(ring.after(1)).toBeNull();
  });
});
