import { expect, test } from 'vitest';
import { countNodes, jsonTree, opensByItself } from './json-tree.ts';

test('ids stay unique where keys hold the separator', () => {
  const tree = jsonTree({ 'a/b': 1, a: { b: 2 }, 'a~1b': 3 });
  const ids = [...tree.children, ...tree.children.flatMap(({ children }) => children)].map(({ id }) => id);
  expect(new Set(ids).size).toBe(4);
});

test('scalars are written as JSON writes them', () => {
  const tree = jsonTree({ text: 'a "b"', none: null, yes: true, n: -1, empty: {}, list: [] });
  expect(tree.children.map(({ kind, text }) => [kind, text])).toEqual([
    ['string', '"a \\"b\\""'],
    ['null', 'null'],
    ['boolean', 'true'],
    ['number', '-1'],
    ['object', null],
    ['list', null],
  ]);
});

test('a large document opens its upper levels only', () => {
  const opens = opensByItself(1_000_000);
  const tree = jsonTree({ Objects: { Databases: [{}] } });
  const objects = tree.children[0];
  expect(opens(tree)).toBe(true);
  expect(objects && opens(objects)).toBe(true);
  expect(objects?.children[0] && opens(objects.children[0])).toBe(false);
});

test('nodes are counted without their root', () => {
  expect(countNodes(jsonTree({ a: [1, 2], b: null }))).toBe(4);
});
