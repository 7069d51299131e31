import { expect, test } from 'vitest';
import { jobTags } from './tags.ts';

test('tags keep their order, a missing value is "", an item without a key is none', () => {
  expect(
    jobTags([
      { TagKey: '负责人', TagValue: 'lin' },
      { TagKey: 'flag', TagValue: '' },
      { TagKey: 'bare' },
      { TagKey: '', TagValue: 'x' },
      { TagValue: 'x' },
    ]),
  ).toEqual([
    { key: '负责人', value: 'lin' },
    { key: 'flag', value: '' },
    { key: 'bare', value: '' },
  ]);
});

test.each([[null], [undefined], [[]]])('a list %j has no tags', (items) => {
  expect(jobTags(items)).toEqual([]);
});
