import { expectQuery } from '../../../view/navigation.ts';
import { useView } from '../../../view/use-view.ts';
import type { PlacedColumn } from './job-row.tsx';
import { HeaderCell } from './header-cell.tsx';
import { ariaSort, sortKeysOf } from './sort-state.ts';
import type { useJobTable } from './use-job-table.ts';

/** The header row with each column's width, sort and resizing edge. */
export function TableHeader({
  table,
  placed,
}: {
  table: ReturnType<typeof useJobTable>;
  placed: readonly PlacedColumn[];
}) {
  const { sort } = useView().query;
  const { isResizingColumn, deltaOffset } = table.state.columnResizing;
  return (
    <>
      <colgroup>
        {placed.map(({ column }) => (
          <col key={column.id} style={{ width: table.getColumn(column.id)?.getSize() }} />
        ))}
      </colgroup>
      <thead>
        <tr aria-rowindex={1}>
          {table.getHeaderGroups()[0]?.headers.map((header) => {
            const place = placed.find(({ column }) => column.id === header.column.id);
            if (place === undefined) return null;
            const at = header.column.getSortIndex();
            return (
              <HeaderCell
                key={header.id}
                column={place.column}
                left={place.left}
                isFirst={place === placed[0]}
                sorted={ariaSort(sort, header.column.id)}
                place={at >= 0 && (sort?.length ?? 0) > 1 ? at + 1 : null}
                onSort={(event) => header.column.getToggleSortingHandler()?.(event)}
                onSortSoon={() => expectSort(header.column)}
                onResize={header.getResizeHandler()}
                onResetWidth={() => header.column.resetSize()}
                dragged={isResizingColumn === header.column.id ? (deltaOffset ?? 0) : null}
              />
            );
          })}
        </tr>
      </thead>
    </>
  );
}

/** What a plain click sorts by. */
function expectSort(column: { id: string; getNextSortingOrder: () => 'asc' | 'desc' | false }): void {
  const next = column.getNextSortingOrder();
  const sorting = next === false ? [] : [{ id: column.id, desc: next === 'desc' }];
  expectQuery((query) => ({ ...query, sort: sortKeysOf(sorting, query.sort) }));
}
