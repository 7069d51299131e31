import { ArrowDown, ArrowUp } from 'lucide-react';
import type { MouseEvent, PointerEvent as ReactPointerEvent } from 'react';
import { useMessages } from '../../../messages/use-messages.ts';
import { classes } from '../../../ui/classes.ts';
import { columnLabel } from './column-label.ts';
import type { ListColumn } from './list-column.ts';

export interface HeaderCellProps {
  column: ListColumn;
  left: number | null;
  /** Whether the boxes that select rows stand under it. */
  isFirst: boolean;
  sorted: 'ascending' | 'descending' | 'none';
  /** Place among several sort keys, from 1; null where it is the only one. */
  place: number | null;
  onSort: (event: MouseEvent) => void;
  /** The pointer is pressed: a sort by this column alone is about to follow. */
  onSortSoon: () => void;
  onResize: (event: unknown) => void;
  onResetWidth: () => void;
  /** How far the edge is being dragged, in px. */
  dragged: number | null;
}

/** A column's header: its name, its sort and the edge that resizes it. */
export function HeaderCell({
  column,
  left,
  isFirst,
  sorted,
  place,
  onSort,
  onSortSoon,
  onResize,
  onResetWidth,
  dragged,
}: HeaderCellProps) {
  const messages = useMessages();
  const label = columnLabel(column.id, messages);
  const Arrow = sorted === 'ascending' ? ArrowUp : ArrowDown;
  return (
    <th
      scope="col"
      {...(column.sort !== null && { 'aria-sort': sorted })}
      style={left === null ? {} : { left }}
      className={classes(
        'sticky top-0 h-9 border-line border-b bg-sunken p-0 text-left font-medium text-ink-soft text-xs',
        left === null ? 'z-[3]' : 'z-[4]',
      )}
    >
      {column.sort === null ? (
        <span className={classes('block truncate pr-2.5', isFirst ? 'pl-8.5' : 'pl-2.5')}>{label}</span>
      ) : (
        <button
          type="button"
          onPointerDown={({ button, shiftKey }) => {
            if (button === 0 && !shiftKey) onSortSoon();
          }}
          onClick={onSort}
          className={classes(
            'flex h-9 w-full items-center gap-1 pr-2.5 -outline-offset-2 hover:text-ink',
            isFirst ? 'pl-8.5 print:pl-2.5' : 'pl-2.5',
            column.align === 'right' && 'justify-end',
            sorted !== 'none' && 'text-ink',
          )}
        >
          <span className="truncate">{label}</span>
          {sorted !== 'none' && <Arrow aria-hidden size={12} className="shrink-0 text-accent" />}
          {place !== null && (
            <span aria-hidden className="text-accent">
              {place}
            </span>
          )}
        </button>
      )}
      <span
        aria-hidden
        onPointerDown={(event: ReactPointerEvent) => event.stopPropagation()}
        onMouseDown={onResize}
        onTouchStart={onResize}
        onDoubleClick={onResetWidth}
        style={dragged === null ? {} : { transform: `translateX(${dragged}px)` }}
        className={classes(
          'absolute top-0 right-0 h-full w-1.5 cursor-col-resize touch-none border-r hover:border-accent print:hidden',
          dragged === null ? 'border-line' : 'z-10 border-accent',
        )}
      />
    </th>
  );
}
