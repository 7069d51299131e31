import { describe, expect, test } from 'vitest';
import { splitForCut } from '../../../ui/truncated-text.tsx';
import { defaultColumns } from '../../../view/column-choice.ts';
import { jobRow } from '../testing/job-row.ts';
import { readPath } from './cells/read-path.ts';
import { stepProgress } from './cells/step-progress.ts';
import { columnWidths, pinnedIds, pinnedOffsets } from './column-widths.ts';
import { columnsById } from './columns.tsx';
import { ariaSort, sortingOf, sortKeysOf } from './sort-state.ts';

describe('sorting', () => {
  test('keys of the URL and the table say the same, a key without a column too', () => {
    const keys = [
      { name: 'severity' as const, descending: true },
      { name: 'lagMegabytes' as const, descending: false },
    ];
    expect(sortKeysOf(sortingOf(keys), keys)).toEqual(keys);
    expect(sortKeysOf([], keys)).toBeNull();
  });

  test('without a sort the list stands newest first', () => {
    expect(ariaSort(null, 'created')).toBe('descending');
    expect(ariaSort([{ name: 'lagSeconds', descending: false }], 'created')).toBe('none');
    expect(ariaSort([{ name: 'lagSeconds', descending: false }], 'lag')).toBe('ascending');
  });

  test('the first click descends for health, lag and created, and ascends for the other main columns', () => {
    const descending = defaultColumns.filter(({ id }) => columnsById.get(id)?.descendingFirst);
    expect(descending.map(({ id }) => id)).toEqual(['health', 'lag', 'created']);
    expect(columnsById.get('error')?.sort).toBeNull();
    expect(columnsById.get('tags')?.sort).toBeNull();
  });
});

describe('widths', () => {
  test.each([1900, 2560, 4000])(
    'all columns grow a little in %i px, and the error takes the rest',
    (available) => {
      const widths = columnWidths(defaultColumns, available);
      expect(Object.values(widths).reduce((sum, width) => sum + width, 0)).toBe(available);
      expect(widths['job']).toBeGreaterThan(248);
      expect(widths['job']).toBeLessThanOrEqual(248 * 1.3);
      expect(widths['error']).toBeGreaterThan(216);
    },
  );

  test('a column that somebody sized keeps its width', () => {
    const sized = defaultColumns.map((column) => (column.id === 'job' ? { ...column, width: 300 } : column));
    expect(columnWidths(sized, 4000)['job']).toBe(300);
  });

  test('on a narrow screen the first column alone stays in sight and leaves room', () => {
    const pinned = defaultColumns.map((column) => ({ ...column, pinned: true }));
    expect(pinnedIds(pinned, 360)).toEqual(['job']);
    expect(columnWidths(pinned, 360)['job']).toBe(162);
  });

  test('each pinned column stays where the one before it ends', () => {
    const widths = { job: 248, health: 128, lag: 132 };
    expect([...pinnedOffsets(['job', 'lag'], widths)]).toEqual([
      ['job', 0],
      ['lag', 248],
    ]);
  });
});

test('a name is cut so that its tail stays whole', () => {
  expect(splitForCut('short-name')).toEqual(['short-name', '']);
  expect(splitForCut('orders-production-to-replica')).toEqual(['orders-production-to', '-replica']);
  expect(splitForCut('warehouse-prod → warehouse-gray')).toEqual(['warehouse-prod → warehouse', '-gray']);
  expect(splitForCut('warehouse-production-of-a-b')).toEqual(['warehouse-production', '-of-a-b']);
  expect(splitForCut('warehouse-productions-x')).toEqual(['warehouse-produc', 'tions-x']);
  expect(splitForCut('😀'.repeat(20)).join('')).toBe('😀'.repeat(20));
});

test('the way to a field ends where a part of it is null', () => {
  expect(readPath(jobRow({ step: null }), 'step.id')).toBeNull();
  expect(readPath(jobRow({}), 'source.address')).toBe('cdb-1');
});

test('the incremental step has no progress, since it never ends', () => {
  const step = { number: 4, total: 4, name: null, status: 'running', progressPercent: 0 };
  expect(stepProgress({ ...step, id: 'sinker' })).toBeNull();
  expect(stepProgress({ ...step, id: 'river' })).toBeNull();
  expect(stepProgress({ ...step, id: 'loader' })).toBe(0);
  expect(stepProgress({ ...step, id: null })).toBe(0);
  expect(stepProgress({ ...step, id: 'river', number: 3 })).toBe(0);
});
