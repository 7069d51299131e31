import { describe, expect, test } from 'vitest';
import { defaultColumns } from '../../../view/column-choice.ts';
import { readView } from '../../../view/read-view.ts';
import { curlCommand } from './curl-command.ts';
import { moveColumn } from './move-column.ts';
import { presets } from './presets.ts';
import { wholeViewText } from '../../../view/whole-view.ts';

describe('a copied link', () => {
  test("says the reader's own taste and the default order too", () => {
    const { view } = readView('status=Running', 0);
    const text = wholeViewText(view, { cols: defaultColumns.slice(0, 2), density: 'compact', tz: 'utc' });
    expect(text).toBe('status=Running&sort=-createdAt&cols=*job,health&density=compact&tz=utc');
  });
});

test('a shell takes a copied command as one address, whatever the filter holds', () => {
  const url = `http://[::1]:8080/api/v1/jobs?q=${encodeURIComponent('it\'s $HOME `x` & "y"')}`;
  const [, quoted = ''] = /^curl -gfsS '([^']*)'$/.exec(curlCommand(url)) ?? [];
  expect(new URL(quoted).searchParams.get('q')).toBe('it\'s $HOME `x` & "y"');
});

test.each(presets)('the preset $words is a view that reads without a fault', ({ text }) => {
  expect(readView(text, 0).faults).toEqual([]);
});

test('a column at an end of the order stays there', () => {
  const columns = defaultColumns.slice(0, 3);
  expect(moveColumn(columns, 0, -1)).toEqual(columns);
  expect(moveColumn(columns, 0, 1).map(({ id }) => id)).toEqual(['health', 'job', 'status']);
});
