import { formatJobQuery, parseJobQuery } from '@syncdeck/contract';
import { describe, expect, test } from 'vitest';
import { loadTexts } from '../../../messages/areas.ts';
import { messagesOf } from '../../../messages/use-messages.ts';
import { groupValueName, onlyGroup } from './group-filter.ts';
import { groupingName } from './grouping-name.ts';
import { tagKeys } from './tag-keys.ts';

const messages = messagesOf(await loadTexts('en', ['core', 'tools']));

function only(text: string, ...group: [Parameters<typeof onlyGroup>[1], string | null]): string {
  const { query } = parseJobQuery(new URLSearchParams(text), 0);
  return formatJobQuery(onlyGroup(query, ...group))
    .map((pair) => pair.join('='))
    .join('&');
}

describe('one group alone', () => {
  test('is that value of the field, and no other', () => {
    expect(only('region=ap-beijing&q=a', 'region', 'ap-shanghai')).toBe('q=a&region=ap-shanghai');
    expect(only('', 'payMode', null)).toBe('payMode=');
  });

  test('is the tag, or no tag with the key, beside other tags', () => {
    expect(only('tag=env:prod', 'tag:team', 'core')).toBe('tag=env:prod&tag=team:core');
    expect(only('', 'tag:team', null)).toBe('tag=!team');
    expect(only('tag=!team', 'tag:team', null)).toBe('tag=!team');
  });
});

describe('names of groups', () => {
  test('say the value in words, and what is missing where there is none', () => {
    expect(groupValueName('health', 'failed', messages)).toBe('Failed');
    expect(groupValueName('payMode', null, messages)).toBe('Not set');
    expect(groupValueName('tag:team', null, messages)).toBe('No team tag');
    expect(groupValueName('tag:team', '', messages)).toBe('Empty value');
    expect(groupingName('tag:team', messages)).toBe('Tag team');
    expect(groupingName('jobType', messages)).toBe('Type');
  });
});

test('tag keys stand by how many jobs have them', () => {
  expect(tagKeys({ 'team:a': 2, 'team:b': 3, 'env:prod': 9, ':odd': 4, bare: 1 })).toEqual(['env', 'team']);
});
