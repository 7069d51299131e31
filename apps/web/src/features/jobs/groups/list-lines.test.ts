import type { JobGroup } from '@syncdeck/contract';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupedLines, groupKey, type ListLines, plainLines, rowSpans } from './list-lines.ts';

function group(value: string | null, count: number): JobGroup {
  return { value, count, worstHealth: 'healthy', maxLagSeconds: null };
}

function read({ count, at }: ListLines): (string | number)[] {
  return Array.from({ length: count }, (_, line) => {
    const found = at(line);
    if (found === undefined) return 'nothing';
    return found.kind === 'row' ? found.index : found.group.key;
  });
}

const open = () => false;

describe('lines of a list', () => {
  test('are its rows where they are not grouped', () => {
    expect(read(plainLines(3))).toEqual([0, 1, 2]);
  });

  test('are each group before its rows, which go on counting', () => {
    const lines = groupedLines([group('a', 2), group(null, 1)], 3, open);
    expect(read(lines)).toEqual(['is a', 0, 1, 'none', 2]);
    expect(lines.at(5)).toBeUndefined();
  });

  test('leave out the rows of a folded group', () => {
    const lines = groupedLines([group('a', 2), group('b', 2)], 4, (key) => key === groupKey('a'));
    expect(read(lines)).toEqual(['is a', 'is b', 2, 3]);
    expect(lines.lineOf(1)).toBe(0);
  });

  test('hold rows in spans, apart where a folded group lies between', () => {
    const lines = groupedLines([group('a', 2), group('b', 90), group('c', 2)], 94, (key) => key === 'is b');
    expect(rowSpans(lines, 0, 6)).toEqual([
      [0, 1],
      [92, 93],
    ]);
  });

  test('keep the rows of groups that are no longer listed within reach', () => {
    expect(read(groupedLines([group('a', 1)], 3, open))).toEqual(['is a', 0, 'rest', 1, 2]);
  });

  test('never show more rows than there are, as when groups are newer than the count', () => {
    expect(read(groupedLines([group('a', 2), group('b', 2)], 2, open))).toEqual(['is a', 0, 1]);
  });

  test('lead from a row to its line and back, whatever is folded', () => {
    const groups = fc.array(fc.record({ count: fc.integer({ min: 1, max: 9 }), folded: fc.boolean() }));
    fc.assert(
      fc.property(groups, fc.nat(5), (made, more) => {
        const count = made.reduce((sum, each) => sum + each.count, more);
        const folded = new Set(made.flatMap((each, at) => (each.folded ? [groupKey(String(at))] : [])));
        const lines = groupedLines(
          made.map((each, at) => group(String(at), each.count)),
          count,
          (key) => folded.has(key),
        );
        for (let index = 0; index < count; index++) {
          const line = lines.lineOf(index);
          const found = lines.at(line);
          const groupLine = lines.groupLineOf(line);
          expect(found?.kind === 'row' ? found.index === index : found?.group.isFolded).toBe(true);
          expect(groupLine !== null && lines.at(groupLine)?.kind).toBe('group');
        }
      }),
    );
  });
});
