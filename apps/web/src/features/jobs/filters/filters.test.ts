import { emptyJobQuery, formatJobQuery, type JobQuery, rangeNames } from '@syncdeck/contract';
import { describe, expect, test } from 'vitest';
import { createFormat } from '../../../format/use-format.ts';
import { loadTexts } from '../../../messages/areas.ts';
import { messagesOf } from '../../../messages/use-messages.ts';
import { readView } from '../../../view/read-view.ts';
import { clearFilters, toggleValue, valueState, withIds } from './change-filter.ts';
import { facetOptions, narrowOptions } from './facet-options.ts';
import { listFilters } from './list-filters.ts';
import { readPastedIds } from './pasted-ids.ts';
import { binsOf, isWithin } from './range-bins.ts';
import { rangePresets } from './range-presets.ts';
import { rangeOf, withRange } from './range-text.ts';

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

describe('many values of one field', () => {
  const ids = Array.from({ length: 11 }, (_, at) => `sync-${at}`);

  test('are one chip, which takes them out and leaves what is excluded', () => {
    const excluded = toggleValue(withIds(emptyJobQuery(), ids), 'jobId', 'sync-x', true);
    const filters = listFilters(excluded, messages, format);
    expect(filters.map(({ label }) => label)).toEqual(['Job ID: 11 values', 'not Job ID: sync-x']);
    expect(textOf(filters[0]?.without ?? emptyJobQuery())).toBe('jobId=!sync-x');
  });

  test('take the place of the search they were pasted into', () => {
    expect(textOf(withIds(query('q=old&region=ap-beijing&jobId=sync-9'), ['sync-1', 'sync-2']))).toBe(
      'region=ap-beijing&jobId=sync-1&jobId=sync-2',
    );
  });
});

describe('pasted ids', () => {
  test.each([
    ['sync-a1 sync-b2', ['sync-a1', 'sync-b2']],
    ['sync-a1,sync-b2;\n"sync-c3"\tsync-a1', ['sync-a1', 'sync-b2', 'sync-c3']],
    ['sync-a1、sync-b2，sync-c3', ['sync-a1', 'sync-b2', 'sync-c3']],
    ['sync-a1', null],
    ['sync-a1 sync-a1', null],
    ['orders sync-b2', null],
    ['sync-a1 sync-<b>', null],
    ['', null],
  ])('%j', (text, ids) => {
    expect(readPastedIds(text)).toEqual(ids);
  });
});

describe('a range', () => {
  test.each(rangeNames)('%s: each quick choice is a range that is found again', (name) => {
    for (const { text } of rangePresets[name]) {
      const next = withRange(query('status=Running'), name, text, now);
      expect(typeof next === 'string' ? next : rangeOf(next, name)).toBe(text);
    }
  });

  test('none takes the filter out, and what is no range says why', () => {
    const filtered = query('lagSeconds=60..&status=Running');
    expect(withRange(filtered, 'lagSeconds', null, now)).toEqual(query('status=Running'));
    expect(withRange(filtered, 'lagSeconds', '9..1', now)).toBe('start-above-end');
  });

  test('a bin of times is whole days, and is chosen where both its ends lie inside', () => {
    const bin = { from: '2026-07-01T00:00:00+08:00', to: '2026-09-30T23:59:59.999+08:00', count: 3 };
    const read = binsOf({ createdAt: { bins: [bin], withoutValue: 2 } }, 'createdAt');
    expect(read).toEqual({ bins: [{ from: '2026-07-01', to: '2026-09-30', count: 3 }], withoutValue: 2 });
    const [days] = read?.bins ?? [];
    expect(days && isWithin(days, '2026-07-01', '')).toBe(true);
    expect(days && isWithin(days, '2026-07-02', '2026-12-31')).toBe(false);
    expect(days && isWithin(days, '', '')).toBe(false);
  });

  test('bins of numbers are compared by their value', () => {
    expect(isWithin({ from: '60', to: '599', count: 1 }, '5', '3600')).toBe(true);
    expect(isWithin({ from: '60', to: '599', count: 1 }, '100', '3600')).toBe(false);
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
