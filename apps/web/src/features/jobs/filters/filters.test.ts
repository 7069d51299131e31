import { emptyJobQuery, formatJobQuery, type JobQuery } from '@syncdeck/contract';
import { describe, expect, test } from 'vitest';
import { createFormat } from '../../../format/use-format.ts';
import { loadTexts } from '../../../messages/areas.ts';
import { messagesOf } from '../../../messages/use-messages.ts';
import { readView } from '../../../view/read-view.ts';
import { clearFilters, toggleValue, valueState } from './change-filter.ts';
import { facetOptions, narrowOptions } from './facet-options.ts';
import { listFilters } from './list-filters.ts';

const messages = messagesOf(await loadTexts('en', ['core']));
const format = createFormat(messages, 'utc');
const now = Date.parse('2026-11-24T12:00:00Z');

function query(text: string): JobQuery {
  return readView(text, now).view.query;
}

function textOf(of: JobQuery): string {
  return formatJobQuery(of)
    .map((pair) => pair.join('='))
    .join('&');
}

describe('changing a filter', () => {
  test('a value chosen twice is out again', () => {
    const once = toggleValue(emptyJobQuery(), 'status', 'Running', false);
    expect(textOf(once)).toBe('status=Running');
    expect(textOf(toggleValue(once, 'status', 'Running', false))).toBe('');
  });

  test('excluding an included value moves it', () => {
    const moved = toggleValue(query('status=Running&status=Paused'), 'status', 'Running', true);
    expect(textOf(moved)).toBe('status=Paused&status=!Running');
    expect(valueState(moved, 'status', 'Running')).toBe('excluded');
  });

  test('clearing takes every filter and leaves the sort', () => {
    expect(
      textOf(clearFilters(query('q=a&status=Running&lagSeconds=60..&createdAt=-7d..&sort=-severity'))),
    ).toBe('sort=-severity');
  });
});

describe('active filters', () => {
  test('every filter of the URL is named and can be taken out alone', () => {
    const all = query(
      'q=cdb&status=Running&status=!Paused&payMode=&lagSeconds=60..&createdAt=-7d..2026-11-24',
    );
    const filters = listFilters(all, messages, format);
    expect(filters.map(({ label }) => label)).toEqual([
      'Search: cdb',
      'Status: Running',
      'not Status: Paused',
      'Billing mode: Not set',
      'Lag time: from 1 min',
      'Created on: 7 days ago to 2026-11-24',
    ]);
    for (const { without } of filters) expect(formatJobQuery(without)).toHaveLength(filters.length - 1);
  });
});

describe('options of a facet', () => {
  test('stand in the documents’ order, with values filtered on that no job has', () => {
    const options = facetOptions(
      'status',
      { Running: 3, Checking: 9 },
      query('status=Failed').exact.status,
      messages,
    );
    expect(options.map(({ value, count }) => [value, count])).toEqual([
      ['Checking', 9],
      ['Running', 3],
      ['Failed', 0],
      ['', null],
    ]);
  });

  test('stand by their number where there is no such order, and narrow by name or value', () => {
    const options = facetOptions('region', { 'ap-beijing': 1, 'ap-shanghai': 5 }, undefined, messages);
    expect(options.map(({ label }) => label)).toEqual(['Shanghai', 'Beijing', 'Not set']);
    expect(narrowOptions(options, 'beij').map(({ value }) => value)).toEqual(['ap-beijing']);
  });
});
