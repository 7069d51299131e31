import { expect, test } from 'vitest';
import { nestsDeeperThan } from './nesting.ts';

test.each([
  ['7', 0],
  ['"[[[["', 0],
  [String.raw`"\"[[[\\"`, 0],
  ['[]', 1],
  ['{"a":[{}],"b":"]]}"}', 3],
  ['[[],[],[[]]]', 3],
])('%s nests as deep as it does, and no deeper', (json, depth) => {
  expect(nestsDeeperThan(json, depth)).toBe(false);
  expect(nestsDeeperThan(json, depth - 1)).toBe(depth > 0);
});

test('a million levels are counted without a stack', () => {
  expect(nestsDeeperThan('['.repeat(1_000_000), 999_999)).toBe(true);
});
