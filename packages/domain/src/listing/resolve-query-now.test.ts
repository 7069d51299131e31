import { expect, test } from 'vitest';
import { resolveQueryNow } from './resolve-query-now.ts';

test.each([
  [0, 0],
  [59_999, 0],
  [60_000, 60_000],
  [-1, -60_000],
])('%d ms count as %d: the start of their minute', (now, minute) => {
  expect(resolveQueryNow(now)).toBe(minute);
});
