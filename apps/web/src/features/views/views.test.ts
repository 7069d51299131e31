import { describe, expect, test } from 'vitest';
import type { SavedView } from '../../preferences/preferences.ts';
import { conflictingNames, mergeViews } from './merge-views.ts';
import {
  defaultViewText,
  deleteView,
  freeName,
  moveView,
  renameView,
  restoreView,
  saveView,
  setDefaultView,
} from './saved-views.ts';
import { readViewsFile, writeViewsFile } from './views-file.ts';

const one: SavedView = { name: 'one', text: 'status=Failed', isDefault: true };
const two: SavedView = { name: 'two', text: 'status=Paused', isDefault: false };
const three: SavedView = { name: 'three', text: 'q=x', isDefault: false };

const names = (views: readonly SavedView[]) => views.map(({ name }) => name);

describe('saved views', () => {
  test('there is one default at most', () => {
    expect(saveView([one], { ...two, isDefault: true }).map(({ isDefault }) => isDefault)).toEqual([
      false,
      true,
    ]);
    expect(defaultViewText(setDefaultView([one, two], 'two'))).toBe('status=Paused');
    expect(defaultViewText(setDefaultView([one, two], null))).toBeNull();
  });

  test('a name stands once, and a view saved anew keeps its place', () => {
    expect(saveView([one, two], { ...one, text: 'q=x' })).toEqual([{ ...one, text: 'q=x' }, two]);
    expect(renameView([one, two], 'one', 'two')).toEqual([one, two]);
    expect(renameView([one, two], 'one', '')).toEqual([one, two]);
    expect(names(renameView([one, two], 'one', 'three'))).toEqual(['three', 'two']);
  });

  test('one moves by a place and stays at an end', () => {
    expect(names(moveView([one, two, three], 'one', 1))).toEqual(['two', 'one', 'three']);
    expect(names(moveView([one, two, three], 'one', -1))).toEqual(['one', 'two', 'three']);
    expect(names(moveView([one, two, three], 'three', 1))).toEqual(['one', 'two', 'three']);
  });

  test('a deleted one comes back to its place, with its rank where that is free', () => {
    expect(restoreView(deleteView([one, two], 'one'), one, 0)).toEqual([one, two]);
    expect(restoreView([{ ...two, isDefault: true }], one, 0)[0]).toEqual({ ...one, isDefault: false });
    expect(names(restoreView([{ ...three, name: 'one' }], one, 0))).toEqual(['one (2)', 'one']);
  });

  test('a free name never grows beyond what a name may be', () => {
    const long = 'x'.repeat(60);
    expect(freeName([{ ...one, name: long }], long)).toBe(`${'x'.repeat(56)} (2)`);
  });
});

describe('a file of views', () => {
  test('is read back as it was written', () => {
    expect(readViewsFile(writeViewsFile([one, two]))).toEqual({ views: [one, two], faults: [] });
  });

  test.each([
    ['{', 'not-json'],
    ['[]', 'other-kind'],
    ['{"kind":"grafana","version":1,"views":[]}', 'other-kind'],
    ['{"kind":"syncdeck-views","version":2,"views":[]}', 'newer'],
    ['{"kind":"syncdeck-views","version":1}', 'no-views'],
    [
      JSON.stringify({ kind: 'syncdeck-views', version: 1, views: Array.from({ length: 501 }, () => two) }),
      'too-many',
    ],
  ])('%.40s is refused as %s', (text, reason) => {
    expect(readViewsFile(text)).toEqual({ views: [], faults: [{ reason }] });
  });

  test.each([
    [7, 'no-object'],
    [{ ...two, name: ' ' }, 'bad-name'],
    [{ ...two, name: 'x'.repeat(61) }, 'bad-name'],
    [{ ...two, text: null }, 'bad-text'],
    [{ ...two, text: 'https://elsewhere.example/' }, 'bad-text'],
    [{ ...two, text: 'q=a b' }, 'bad-text'],
    [{ ...two, isDefault: 'yes' }, 'bad-default'],
    [one, 'repeated-name'],
    [{ ...two, isDefault: true }, 'second-default'],
  ])('the view %j is named by its place and fault', (view, reason) => {
    const file = JSON.stringify({ kind: 'syncdeck-views', version: 1, views: [one, view] });
    expect(readViewsFile(file).faults).toEqual([{ reason, at: 2 }]);
  });
});

describe('merging a file into the own views', () => {
  const theirs: SavedView = { ...one, text: 'q=theirs' };

  test('a name is in conflict only where the views differ', () => {
    expect(conflictingNames([one, two], [theirs, two, three])).toEqual(['one']);
  });

  test('both are kept under two names', () => {
    expect(mergeViews([one], [theirs], 'both')).toEqual([
      one,
      { ...theirs, name: 'one (2)', isDefault: false },
    ]);
  });

  test("the file's takes the place of the own one, or gives way to it", () => {
    expect(mergeViews([one, two], [theirs, three], 'file')).toEqual([theirs, two, three]);
    expect(mergeViews([one, two], [theirs, three], 'mine')).toEqual([one, two, three]);
  });

  test("the file's default counts only where there is none yet", () => {
    expect(mergeViews([two], [one], 'both')).toEqual([two, one]);
    expect(mergeViews([one], [{ ...three, isDefault: true }], 'both')).toEqual([one, three]);
  });

  test('the same file twice changes nothing', () => {
    const once = mergeViews([two], [one, three], 'both');
    expect(mergeViews(once, [one, three], 'both')).toEqual(once);
  });
});
