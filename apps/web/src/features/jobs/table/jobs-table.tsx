import type { JobRow as Row } from '@syncdeck/contract';
import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useNow } from '../../../format/clock.ts';
import { useFormat } from '../../../format/use-format.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import { jobHref } from '../../../view/navigation.ts';
import { useViewText } from '../../../view/use-view.ts';
import { rowSpans } from '../groups/list-lines.ts';
import type { GroupedList } from '../groups/use-list-lines.ts';
import type { JobListData } from '../rows/use-job-list.ts';
import type { RowSpan } from '../rows/windows.ts';
import type { Selection } from '../selection/use-selection.ts';
import { CellMenu, type OpenCellMenu } from './cell-menu.tsx';
import { pinnedIds, pinnedOffsets } from './column-widths.ts';
import { columnsById } from './columns.tsx';
import type { PlacedColumn } from './job-row.tsx';
import type { CellFilter } from './list-column.ts';
import type { MarkOf } from './row-mark.ts';
import { wordsOf } from './search-words.ts';
import { TableBody } from './table-body.tsx';
import { TableHeader } from './table-header.tsx';
import { useColumns, useDensity } from '../../../view/use-columns.ts';
import { useFocusOnClose } from './use-focus-on-close.ts';
import { useJobTable } from './use-job-table.ts';
import { textScale } from '../../../ui/text-scale.ts';
import { useStable } from '../../../ui/use-stable.ts';
import { usePrinting } from '../../../ui/use-printing.ts';
import { useRowFocus } from './use-row-focus.ts';
import { useRowKeys } from './use-row-keys.ts';
import { useRowWindow } from './use-row-window.ts';
import { useScrollMemory } from './use-scroll-memory.ts';
import { useSideways } from './use-sideways.ts';
import { useWidth } from './use-width.ts';

/** In px, for text of the usual size: no cell writes more lines than have room in them. */
const rowHeights = { comfortable: 52, compact: 32 } as const;
/** A third line of text, in px. */
const matchHeight = 16;
const printedAtMost = 1000;

export interface JobsTableProps {
  /** Its `rowsInSight` and `isHeld` are set by the table. */
  list: JobListData;
  grouped: GroupedList;
  selection: Selection;
  /** Names the rows that stand there; null while there are none. */
  shown: string | null;
  openKey: string | null;
  markOf: MarkOf;
}

/** Jobs as rows of a real table, of which only those in sight stand in the document. */
export function JobsTable({ list, grouped, selection, shown, openKey, markOf }: JobsTableProps) {
  const messages = useMessages();
  const format = useFormat();
  const now = useNow(30);
  const columns = useColumns();
  const density = useDensity();
  const viewText = useViewText();
  const container = useRef<HTMLDivElement>(null);
  const width = useWidth(container);
  const printing = usePrinting();
  const { q, exact, group } = list.shownQuery;
  const tellsMatches = density === 'comfortable' && exact.object !== undefined;
  const height = Math.round((rowHeights[density] + (tellsMatches ? matchHeight : 0)) * textScale);
  const [menu, setMenu] = useState<OpenCellMenu | null>(null);
  const { lines } = grouped;
  const { rowAt, setSpans } = list;

  const askAhead = useRef<(span: RowSpan) => void>(() => undefined);
  askAhead.current = ([from, to]) => setSpans(rowSpans(lines, from, to));
  const covered = group === null ? 0 : height;
  const rowWindow = useRowWindow(container, lines.count, height, shown, covered, askAhead);
  useScrollMemory(container, shown);
  useSideways(container);

  const span = printing ? ([0, Math.min(lines.count, printedAtMost) - 1] as const) : rowWindow.span;
  const [first, last] = span;
  useEffect(() => setSpans(rowSpans(lines, first, last)), [setSpans, lines, first, last]);

  const drawn = Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
  const loaded = drawn.flatMap((at) => {
    const line = lines.at(at);
    const row = line?.kind === 'row' ? rowAt(line.index) : undefined;
    return row === undefined ? [] : [row];
  });
  const rows = useStable(loaded, (row, before) => row === before);
  const table = useJobTable(rows, columns, width);
  const lefts = pinnedOffsets(pinnedIds(columns, width), table.state.columnSizing);
  const placed = useStable(
    table.getVisibleLeafColumns().flatMap(({ id }): PlacedColumn[] => {
      const column = columnsById.get(id);
      return column === undefined ? [] : [{ column, left: lefts.get(id) ?? null }];
    }),
    (one, before) => one.column === before.column && one.left === before.left,
  );

  const inSight = columnsInSight(placed, table.state.columnSizing, width);
  const shownColumns = useMemo(
    () => ({ inSight: placed.slice(0, inSight), beyond: placed.slice(inSight) }),
    [placed, inSight],
  );

  const keyAt = (at: number) => {
    const line = lines.at(at);
    return line?.kind === 'group' ? line.group.key : line && rowAt(line.index)?.key;
  };
  const focus = useRowFocus(container, rowWindow, keyAt, lines.count);
  const { setActive } = focus;
  const hrefOf = useCallback((row: Row) => jobHref(row, viewText), [viewText]);
  const onFilter = useCallback(
    (anchor: HTMLElement, filters: CellFilter[]) => setMenu({ anchor, filters }),
    [],
  );
  const onFocusRow = useCallback((row: Row) => setActive(row.key), [setActive]);
  const { toggle, extendTo } = selection;
  const onSelect = useCallback(
    (row: Row, index: number, extend: boolean) => (extend ? extendTo(index, index) : toggle(row, index)),
    [extendTo, toggle],
  );
  const indexAt = (at: number | null) => {
    const line = at === null ? undefined : lines.at(at);
    return line?.kind === 'row' ? line.index : null;
  };
  useRowKeys({
    container,
    focus,
    rowByKey: (key) => loaded.find((row) => row.key === key),
    hrefOf,
    onFilter: (link, row) =>
      onFilter(
        link,
        placed.flatMap(({ column }) => column.filters(row)),
      ),
    onSelect: (row) => {
      const index = indexAt(focus.focusedLine());
      if (index !== null) toggle(row, index);
    },
    onExtend: (by) => {
      const from = indexAt(focus.focusedLine());
      if (from === null) return;
      const to = Math.max(0, Math.min(from + by, list.count - 1));
      focus.focusLine(lines.lineOf(to));
      extendTo(to, from);
    },
    onFold: grouped.toggle,
  });
  useHold(container, menu !== null, list.isHeld);
  list.rowsInSight.current = () => loaded;
  useFocusOnClose(container, openKey, rowWindow.scrollToRow, drawn, keyAt);

  const keys = drawn.map(keyAt).filter((key) => key !== undefined);
  const tools = useMemo(
    () => ({ density, messages, format, now, words: wordsOf(q) }),
    [density, messages, format, now, q],
  );
  return (
    <div
      ref={container}
      data-scroll="jobs"
      className="relative min-h-0 flex-1 overflow-auto rounded-lg border border-line bg-surface print:overflow-visible print:border-0"
    >
      <table
        aria-label={messages.t('list.title')}
        aria-rowcount={lines.count + 1}
        style={{ width: table.getTotalSize() }}
        className="table-fixed border-separate border-spacing-0"
      >
        <TableHeader table={table} placed={placed} />
        <TableBody
          list={list}
          grouped={grouped}
          selection={selection}
          span={span}
          kept={rowWindow.later}
          height={height}
          columns={shownColumns}
          keepsBeyond={rowWindow.keepsBeyond && !printing}
          isPassing={rowWindow.isPassing && !printing}
          tools={tools}
          openKey={openKey}
          activeKey={keys.find((key) => key === focus.activeKey) ?? keys[0]}
          markOf={markOf}
          onActive={setActive}
          onFocusRow={onFocusRow}
          onFilter={onFilter}
          onSelect={onSelect}
          isPrinting={printing}
        />
      </table>
      <CellMenu opened={menu} onClose={() => setMenu(null)} />
    </div>
  );
}

/** How many of the columns begin within `available` px from the left; all where that is not known yet. */
function columnsInSight(
  placed: readonly PlacedColumn[],
  widths: Readonly<Record<string, number>>,
  available: number,
): number {
  let left = 0;
  const first = placed.findIndex(({ column }) => {
    const isBeyond = available > 0 && left >= available;
    left += widths[column.id] ?? 0;
    return isBeyond;
  });
  return first < 0 ? placed.length : first;
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
