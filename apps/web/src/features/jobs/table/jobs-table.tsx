import { type JobRow as Row, parseJobKey } from '@syncdeck/contract';
import { type RefObject, useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { useMessages } from '../../../messages/use-messages.ts';
import { jobHref } from '../../../view/navigation.ts';
import { useViewText } from '../../../view/use-view.ts';
import { CellMenu, type OpenCellMenu } from './cell-menu.tsx';
import { columnsById } from './columns.tsx';
import { JobRow, type PlacedColumn } from './job-row.tsx';
import type { CellFilter } from './list-column.ts';
import type { MarkOf } from './row-mark.ts';
import { SkeletonRow } from './skeleton-row.tsx';
import { TableHeader } from './table-header.tsx';
import { useColumns, useDensity } from '../../../view/use-columns.ts';
import { useFocusOnClose } from './use-focus-on-close.ts';
import { useJobTable } from './use-job-table.ts';
import { usePrinting } from './use-printing.ts';
import { useRowFocus } from './use-row-focus.ts';
import { useRowKeys } from './use-row-keys.ts';
import { useRowWindow } from './use-row-window.ts';
import { useScrollMemory } from './use-scroll-memory.ts';
import { useWidth } from './use-width.ts';

const rowHeights = { comfortable: 52, compact: 32 } as const;
const printedAtMost = 1000;

export interface JobsTableProps {
  /** Number of rows in all, loaded or not. */
  count: number;
  rowAt: (index: number) => Row | undefined;
  /** Names the rows that stand there; null while there are none. */
  shown: string | null;
  openKey: string | null;
  markOf: MarkOf;
  onRange: (first: number, last: number) => void;
  /** Set by the table: the rows in sight, and whether they must keep their places. */
  rowsInSight: RefObject<() => Row[]>;
  isHeld: RefObject<() => boolean>;
}

/** Jobs as rows of a real table, of which only those in sight stand in the document. */
export function JobsTable(props: JobsTableProps) {
  const { count, rowAt, shown, openKey, markOf, onRange, rowsInSight, isHeld } = props;
  const { t } = useMessages();
  const columns = useColumns();
  const density = useDensity();
  // Links follow a moment later: a key typed must not draw every row before its answer does.
  const viewText = useDeferredValue(useViewText());
  const container = useRef<HTMLDivElement>(null);
  const width = useWidth(container);
  const printing = usePrinting();
  const height = rowHeights[density];
  const [menu, setMenu] = useState<OpenCellMenu | null>(null);

  const rowWindow = useRowWindow(container, count, height, shown);
  useScrollMemory(container, shown);

  const [first, last] = printing ? [0, Math.min(count, printedAtMost) - 1] : rowWindow.span;
  useEffect(() => onRange(first, last), [onRange, first, last]);

  const indexes = Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
  const loaded = indexes.map(rowAt).filter((row) => row !== undefined);
  const rows = useStableRows(loaded);
  const table = useJobTable(rows, columns, width);
  const placed = useMemo(
    () =>
      table.getVisibleLeafColumns().flatMap((column): PlacedColumn[] => {
        const listed = columnsById.get(column.id);
        const left = column.getIsPinned() === 'start' ? column.getStart('start') : null;
        return listed === undefined ? [] : [{ column: listed, left }];
      }),
    [
      table,
      table.state.columnOrder,
      table.state.columnPinning,
      table.state.columnSizing,
      table.state.columnVisibility,
    ],
  );

  const focus = useRowFocus(container, rowWindow, rowAt, count);
  const hrefOf = useCallback((row: Row) => jobHref(row, viewText), [viewText]);
  const onFilter = useCallback(
    (anchor: HTMLElement, filters: CellFilter[]) => setMenu({ anchor, filters }),
    [],
  );
  const rowByKey = (key: string) => loaded.find((row) => row.key === key);
  useRowKeys({
    container,
    focus,
    rowByKey,
    hrefOf,
    onFilter: (link, row) =>
      onFilter(
        link,
        placed.flatMap(({ column }) => column.filters(row)),
      ),
  });
  useHold(container, menu !== null, isHeld);
  rowsInSight.current = () => loaded;
  useFocusOnClose(container, openKey, rowWindow.scrollToRow, indexes, rowAt);

  const active = loaded.some(({ key }) => key === focus.activeKey) ? focus.activeKey : loaded[0]?.key;
  const before = first * height;
  const after = printing ? 0 : (count - 1 - last) * height;
  return (
    <div
      ref={container}
      data-scroll="jobs"
      className="relative min-h-0 flex-1 overflow-auto rounded-lg border border-line bg-surface print:overflow-visible print:border-0"
    >
      <table
        aria-label={t('list.title')}
        aria-rowcount={count + 1}
        style={{ width: table.getTotalSize() }}
        className="table-fixed border-separate border-spacing-0"
      >
        <TableHeader table={table} placed={placed} />
        <tbody>
          {before > 0 && <Spacer height={before} columns={placed.length} />}
          {indexes.map((index) => {
            const row = rowAt(index);
            if (row === undefined)
              return <SkeletonRow key={`empty-${index}`} index={index} height={height} columns={placed} />;
            return (
              <JobRow
                key={row.key}
                row={row}
                index={index}
                height={height}
                columns={placed}
                density={density}
                href={hrefOf(row)}
                isActive={row.key === active}
                isOpen={row.key === openKey}
                mark={markOf(row)}
                onFocus={focus.setActive}
                onFilter={onFilter}
              />
            );
          })}
          {after > 0 && <Spacer height={after} columns={placed.length} />}
        </tbody>
      </table>
      <CellMenu opened={menu} onClose={() => setMenu(null)} />
    </div>
  );
}

function Spacer({ height, columns }: { height: number; columns: number }) {
  return (
    <tr aria-hidden style={{ height }}>
      <td colSpan={columns} className="p-0" />
    </tr>
  );
}

/** The same array as long as it holds the same rows. */
function useStableRows(rows: Row[]): Row[] {
  const stable = useRef(rows);
  const same = stable.current.length === rows.length && rows.every((row, at) => row === stable.current[at]);
  if (!same) stable.current = rows;
  return stable.current;
}

/** Rows keep their places while the pointer is over them, one has the focus, or a cell's menu is open. */
function useHold(
  container: RefObject<HTMLElement | null>,
  menuOpen: boolean,
  isHeld: RefObject<() => boolean>,
): void {
  isHeld.current = () => {
    const body = container.current?.querySelector('tbody');
    return menuOpen || (!!body && (body.matches(':hover') || body.contains(document.activeElement)));
  };
}

/** When the panel closes, the focus goes back to the row that opened it. */
function useFocusOnClose(
  container: RefObject<HTMLElement | null>,
  openKey: string | null,
  scrollToRow: (index: number) => void,
  indexes: readonly number[],
  rowAt: (index: number) => Row | undefined,
): void {
  const before = useRef(openKey);
  useEffect(() => {
    const closed = before.current;
    before.current = openKey;
    if (openKey !== null) {
      const at = indexes.find((index) => rowAt(index)?.key === openKey);
      if (at !== undefined && closed !== null) scrollToRow(at);
      return;
    }
    if (closed === null || parseJobKey(closed) === null) return;
    container.current
      ?.querySelector<HTMLElement>(`a[data-job="${CSS.escape(closed)}"]`)
      ?.focus({ preventScroll: true });
  }, [container, openKey, scrollToRow, indexes, rowAt]);
}
