import { describe, expect, test } from 'vitest';
import { searchTree, wordMatcher } from './search-tree.ts';
import { treeMove } from './tree-move.ts';
import { treeRows } from './tree-rows.ts';

interface Named {
  id: string;
  children: Named[];
}
const leaf = (id: string): Named => ({ id, children: [] });
const roots: Named[] = [
  { id: 'a', children: [{ id: 'a1', children: [leaf('a1x')] }, leaf('a2')] },
  leaf('b'),
];
const ids = (rows: readonly { node: Named }[]) => rows.map(({ node }) => node.id);

describe('treeRows', () => {
  test('a closed node hides all that is below it', () => {
    expect(ids(treeRows(roots, ({ id }) => id === 'a'))).toEqual(['a', 'a1', 'a2', 'b']);
  });

  test('a row knows its level, its place among its siblings and its parent', () => {
    const rows = treeRows(roots, () => true);
    expect(rows[2]).toMatchObject({ level: 3, position: 1, siblings: 1, parentIndex: 1, expandable: false });
    expect(rows[3]).toMatchObject({ level: 2, position: 2, siblings: 2, parentIndex: 0 });
  });
});

describe('searchTree', () => {
  test('only what matches and what leads there stays, with its ancestors open', () => {
    const found = searchTree(roots, ({ id }) => id === 'a2');
    expect(ids(treeRows(found.roots, ({ id }) => found.leading.has(id)))).toEqual(['a', 'a2']);
    expect(found.matches).toBe(1);
  });

  test('a match keeps what is below it, closed', () => {
    const found = searchTree(roots, ({ id }) => id === 'a1');
    expect(found.roots[0]?.children[0]?.children).toHaveLength(1);
    expect(found.leading.has('a1')).toBe(false);
  });
});

describe('wordMatcher', () => {
  test('every word has to occur, whatever its case and width', () => {
    const matches = wordMatcher('ＯＲＤ 2024');
    expect(matches('orders_2024')).toBe(true);
    expect(matches('orders_2023')).toBe(false);
  });
});

describe('treeMove', () => {
  const rows = treeRows(roots, ({ id }) => id === 'a');

  test('right opens a closed node and goes into an open one', () => {
    expect(treeMove('ArrowRight', rows, 1)).toEqual({ kind: 'toggle', index: 1 });
    expect(treeMove('ArrowRight', rows, 0)).toEqual({ kind: 'focus', index: 1 });
    expect(treeMove('ArrowRight', rows, 2)).toBeNull();
  });

  test('left closes an open node and goes to the parent of a closed one', () => {
    expect(treeMove('ArrowLeft', rows, 0)).toEqual({ kind: 'toggle', index: 0 });
    expect(treeMove('ArrowLeft', rows, 2)).toEqual({ kind: 'focus', index: 0 });
  });

  test('the ends of the tree hold the focus', () => {
    expect(treeMove('ArrowUp', rows, 0)).toEqual({ kind: 'focus', index: 0 });
    expect(treeMove('ArrowDown', rows, 3)).toEqual({ kind: 'focus', index: 3 });
    expect(treeMove('End', rows, 0)).toEqual({ kind: 'focus', index: 3 });
  });

  test('a key that means nothing in a tree is left to others, also one that names an inherited property', () => {
    expect(treeMove('j', rows, 0)).toBeNull();
    expect(treeMove('constructor', rows, 0)).toBeNull();
  });
});
