import { describe, expect, test } from 'vitest';
import { defaultColumns } from '../../../view/column-choice.ts';
import { readView } from '../../../view/read-view.ts';
import { curlCommand } from './curl-command.ts';
import { moveColumn } from './move-column.ts';
import { presets } from './presets.ts';
import { defaultViewText, deleteView, renameView, saveView, setDefaultView } from './saved-views.ts';
import { wholeViewText } from './whole-view.ts';

const one = { name: 'one', text: 'status=Failed', isDefault: true };
const two = { name: 'two', text: 'status=Paused', isDefault: false };

describe('saved views', () => {
  test('there is one default at most', () => {
    expect(saveView([one], { ...two, isDefault: true }).map(({ isDefault }) => isDefault)).toEqual([
      false,
      true,
    ]);
    expect(defaultViewText(setDefaultView([one, two], 'two'))).toBe('status=Paused');
    expect(defaultViewText(setDefaultView([one, two], null))).toBeNull();
  });

  test('a name stands once', () => {
    expect(saveView([one], { ...one, text: 'q=x' })).toEqual([{ ...one, text: 'q=x' }]);
    expect(renameView([one, two], 'one', 'two')).toEqual([one, two]);
    expect(renameView([one, two], 'one', 'three').map(({ name }) => name)).toEqual(['three', 'two']);
    expect(deleteView([one, two], 'one')).toEqual([two]);
  });
});

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
