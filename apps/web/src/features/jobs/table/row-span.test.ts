import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { headerHeight, inSteps, scrollTopFor, spanInSight, widen } from './row-span.ts';

const place = fc.record({
  scrollTop: fc.nat(5_000_000),
  viewHeight: fc.integer({ min: 200, max: 2000 }),
  rowHeight: fc.constantFrom(32, 52),
});

test('every row in sight is drawn, and while there is no time for others none but those', () => {
  fc.assert(
    fc.property(place, ({ scrollTop, viewHeight, rowHeight }) => {
      const [first, last] = spanInSight(scrollTop, viewHeight, rowHeight);
      const bottom = scrollTop + viewHeight - headerHeight;
      expect(first * rowHeight).toBeLessThanOrEqual(scrollTop);
      expect((first + 1) * rowHeight).toBeGreaterThan(scrollTop);
      expect((last + 1) * rowHeight).toBeGreaterThanOrEqual(bottom);
      expect(last * rowHeight).toBeLessThan(bottom);
      const [from, to] = inSteps([first, last]);
      expect(from).toBeLessThanOrEqual(first);
      expect(to).toBeGreaterThanOrEqual(last);
    }),
  );
});

test('a span is never wider than the rows that there are', () => {
  expect(widen([4, 20], 12, 100)).toEqual([0, 32]);
  expect(widen([90, 110], 12, 100)).toEqual([78, 99]);
  expect(widen([0, 20], 12, 0)).toEqual([0, -1]);
});

test('a row that is scrolled to stands below the group that stays over it', () => {
  expect(scrollTopFor(5, 1000, 600, 52, 52)).toBe(4 * 52);
  expect(scrollTopFor(5, 4 * 52, 600, 52, 52)).toBe(4 * 52);
});

test('a row that is scrolled to stands whole below the header, and one that does already stays', () => {
  fc.assert(
    fc.property(place, fc.nat(100_000), ({ scrollTop, viewHeight, rowHeight }, index) => {
      const target = scrollTopFor(index, scrollTop, viewHeight, rowHeight);
      const top = headerHeight + index * rowHeight - target;
      expect(top).toBeGreaterThanOrEqual(headerHeight);
      expect(top + rowHeight).toBeLessThanOrEqual(viewHeight);
      expect(scrollTopFor(index, target, viewHeight, rowHeight)).toBe(target);
    }),
  );
});
