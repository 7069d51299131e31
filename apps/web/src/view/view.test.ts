import { describe, expect, test } from 'vitest';
import { readColumns, writeColumns } from './column-choice.ts';
import { encodePairs } from './encode-pairs.ts';
import { readView } from './read-view.ts';
import { writeView } from './write-view.ts';

const now = Date.parse('2026-11-24T12:00:00Z');

function again(text: string): string {
  return writeView(readView(text, now).view);
}

describe('the view in the URL', () => {
  test.each([
    '',
    'q=a+b',
    'status=Running&status=!Paused',
    'jobName=!!literal',
    'tag=team:core&tag=&tag=!env:prod',
    'lagSeconds=60..',
    'createdAt=-7d..',
    'createdAt=2026-11-01..2026-11-24',
    'sort=-severity,lagSeconds',
    'status=Running&sort=-severity&cols=*job:320,health,source.region&density=compact&tab=raw&tz=utc',
  ])('"%s" survives reading and writing', (text) => {
    expect(readView(text, now).faults).toEqual([]);
    expect(again(text)).toBe(text);
  });

  test('what is written is read back as the same view', () => {
    const text = 'q=%E8%AE%A2%E5%8D%95&instance=10.0.0.1:3306&expiresAt=2026-12-01T00:00:00%2B08:00..';
    const { view } = readView(text, now);
    expect(readView(writeView(view), now).view).toEqual(view);
  });

  test('a wrong or unknown parameter is named and the rest is applied', () => {
    const { view, faults } = readView('foo=1&status=Running&lagSeconds=9..1&density=tiny&cols=job,nope', now);
    expect(view.query.exact.status).toEqual({ include: ['Running'], exclude: [] });
    expect(view.cols?.map(({ id }) => id)).toEqual(['job']);
    expect(faults.map(({ parameter, value, reason }) => [parameter, value, reason])).toEqual(
      expect.arrayContaining([
        ['foo', '1', 'unknown-parameter'],
        ['lagSeconds', '9..1', 'start-above-end'],
        ['density', 'tiny', 'unknown-choice'],
        ['cols', 'nope', 'unknown-column'],
      ]),
    );
    expect(faults).toHaveLength(4);
  });

  test('a page parameter that stands twice counts once and is named', () => {
    const { view, faults } = readView('tz=utc&tz=local', now);
    expect(view.tz).toBe('utc');
    expect(faults).toEqual([{ parameter: 'tz', value: 'local', reason: 'repeated' }]);
  });

  test('what the API alone takes is unknown here', () => {
    const { view, faults } = readView('histogram=lagSeconds&group=region&object=`a.b`.c', now);
    expect(view.query.histograms).toEqual([]);
    expect(faults).toEqual([{ parameter: 'histogram', value: 'lagSeconds', reason: 'unknown-parameter' }]);
    expect(writeView(view)).toBe('object=%60a.b%60.c&group=region');
  });

  test("the API's window and format are no part of a view", () => {
    expect(again('offset=100&limit=50&format=csv&lang=en&around=main/ap-guangzhou/sync-1')).toBe('');
  });
});

describe('columns in the URL', () => {
  test('a width outside its bounds is brought inside', () => {
    expect(readColumns('job:5,health:9999').columns.map(({ width }) => width)).toEqual([56, 960]);
  });

  test('a column that stands twice is shown once', () => {
    expect(writeColumns(readColumns('health,job,health').columns)).toBe('health,job');
  });
});

describe('the text of a view', () => {
  test('a text that no URL can hold is written without failing', () => {
    expect(new URLSearchParams(encodePairs([['q', 'a\ud800b &=+']])).get('q')).toBe('a\ufffdb &=+');
  });
});
