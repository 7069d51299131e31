import { describe, expect, test } from 'vitest';
import { tagGroups, tagKeyOf } from './tag-groups.ts';

const keys = new Set(['team', 'a', 'a:b', '', '__proto__']);
const exists = (key: string) => keys.has(key);

describe('the key of a tag value', () => {
  test.each([
    ['team', 'team'],
    ['team:core', 'team'],
    ['team:core:x', 'team'],
    ['a:b', 'a:b'],
    ['a:b:c', 'a:b'],
    ['a:c', 'a'],
    ['a:', 'a'],
    [':x', ''],
    ['__proto__:x', '__proto__'],
    ['teams:core', 'teams:core'],
    ['nowhere', 'nowhere'],
  ])('%j belongs to %j', (value, key) => {
    expect(tagKeyOf(value, exists)).toBe(key);
  });

  test('without any existing key is the value itself', () => {
    expect(tagKeyOf(':x:y', () => false)).toBe(':x:y');
  });
});

test('values of one key stand together, plain and excluded, and the empty value apart', () => {
  const groups = tagGroups({ include: ['team:core', 'team', '', 'a:1'], exclude: ['team:web', ''] }, exists);
  expect(groups.byKey).toEqual(
    new Map([
      ['team', { include: ['team:core', 'team'], exclude: ['team:web'] }],
      ['a', { include: ['a:1'], exclude: [] }],
    ]),
  );
  expect(groups).toMatchObject({ untaggedIncluded: true, untaggedExcluded: true });
});
