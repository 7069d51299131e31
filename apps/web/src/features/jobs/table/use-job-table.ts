import type { JobRow } from '@syncdeck/contract';
import {
  columnOrderingFeature,
  columnResizingFeature,
  columnSizingFeature,
  columnVisibilityFeature,
  createColumnHelper,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { useMemo } from 'react';
import { type ColumnChoice, maxColumnWidth, minColumnWidth } from '../../../view/column-choice.ts';
import { changeQuery } from '../../../view/navigation.ts';
import { useView } from '../../../view/use-view.ts';
import { columnWidths, pinnedIds } from './column-widths.ts';
import { listColumns } from './columns.tsx';
import { sortingOf, sortKeysOf } from './sort-state.ts';
import { changeColumns } from '../../../view/use-columns.ts';

const features = tableFeatures({
  columnOrderingFeature,
  columnResizingFeature,
  columnSizingFeature,
  columnVisibilityFeature,
  rowSortingFeature,
});

const helper = createColumnHelper<typeof features, JobRow>();

const columnDefs = helper.columns(
  listColumns.map(({ id, sort, descendingFirst }) =>
    helper.accessor((row) => row.key, {
      id,
      enableSorting: sort !== null,
      sortDescFirst: descendingFirst,
      minSize: minColumnWidth,
      maxSize: maxColumnWidth,
    }),
  ),
);

/**
 * The table's model. The server filters and sorts, so it owns columns alone: order, widths, and which
 * sort a click on a header leads to. `rows` are those in sight.
 */
export function useJobTable(rows: JobRow[], columns: readonly ColumnChoice[], available: number) {
  const { sort } = useView().query;
  const state = useMemo(() => {
    const shown = new Set(columns.map(({ id }) => id));
    return {
      columnOrder: Array.from(new Set([...pinnedIds(columns, available), ...shown])),
      columnSizing: columnWidths(columns, available),
      columnVisibility: Object.fromEntries(listColumns.map(({ id }) => [id, shown.has(id)])),
      sorting: sortingOf(sort),
    };
  }, [columns, available, sort]);
  return useTable({
    features,
    columns: columnDefs,
    data: rows,
    getRowId: (row) => row.key,
    state,
    manualSorting: true,
    maxMultiSortColCount: 3,
    columnResizeMode: 'onEnd',
    onSortingChange: (updater) =>
      changeQuery((query) => {
        const sorting = sortingOf(query.sort);
        return {
          ...query,
          sort: sortKeysOf(typeof updater === 'function' ? updater(sorting) : updater, query.sort),
        };
      }),
    onColumnSizingChange: (updater) => {
      const before = state.columnSizing;
      const after = typeof updater === 'function' ? updater(before) : updater;
      changeColumns(
        columns.map((column) => {
          const width = after[column.id];
          return width === undefined || width === before[column.id]
            ? column
            : { ...column, width: Math.min(Math.max(Math.round(width), minColumnWidth), maxColumnWidth) };
        }),
      );
    },
  });
}
