import type { JobRow as Row, ObjectMatch } from '@syncdeck/contract';
import { memo, useState } from 'react';
import { classes } from '../../../ui/classes.ts';
import { CellMenuButton } from './cell-menu-button.tsx';
import { jobCell } from './cells/job-cell.tsx';
import type { CellFilter, CellTools, ListColumn } from './list-column.ts';
import { pinnedCell, pinnedStyle } from './pinned-cell.ts';
import { RowCheckbox } from './row-checkbox.tsx';
import type { RowMark } from './row-mark.ts';
import { useChangeCounts } from './use-change-counts.ts';

/** A shown column with its place: `left` in px where it stays in sight. */
export interface PlacedColumn {
  column: ListColumn;
  left: number | null;
}

export interface JobRowProps {
  row: Row;
  /** Place among all rows. */
  index: number;
  /** Place among all lines of the table. */
  line: number;
  height: number;
  columns: readonly PlacedColumn[];
  tools: CellTools;
  isActive: boolean;
  isOpen: boolean;
  isSelected: boolean;
  mark: RowMark | null;
  match: ObjectMatch | null;
  /** Another job comes to stand here: this one's cells wait for it unseen, which costs less than making them anew. */
  isAwaited?: boolean;
  onFocus: (row: Row) => void;
  onFilter: (anchor: HTMLElement, filters: CellFilter[]) => void;
  onSelect: (row: Row, index: number, extend: boolean) => void;
}

/** One job of the table. */
export const JobRow = memo(function JobRow({ line, height, isAwaited = false, ...cells }: JobRowProps) {
  const [hovered, setHovered] = useState(false);
  return (
    <tr
      aria-rowindex={line + 2}
      {...(isAwaited && { 'aria-busy': true })}
      style={{ height }}
      onPointerEnter={() => setHovered(true)}
      onPointerLeave={() => setHovered(false)}
      // A layer of its own: what was painted for it is used again while others come and go.
      className={classes(
        'group isolate backface-hidden',
        cells.mark !== null && 'text-ink-soft',
        isAwaited && 'row-awaited',
      )}
    >
      <Cells {...cells} hovered={hovered} />
    </tr>
  );
});

type CellsProps = Omit<JobRowProps, 'line' | 'height' | 'isAwaited'> & { hovered: boolean };

const Cells = memo(function Cells({ row, index, columns, hovered, ...rest }: CellsProps) {
  const { tools, isOpen, isSelected, mark, match, onFilter, onSelect, isActive, onFocus } = rest;
  const changes = useChangeCounts(row, columns);
  return (
    <>
      {columns.map(({ column, left }, at) => (
        <td
          key={column.id}
          style={pinnedStyle(left)}
          className={classes(
            'border-line border-b py-0 pr-2.5 align-middle -outline-offset-2 outline-accent has-[a:focus-visible]:outline-2',
            isOpen || isSelected ? 'bg-accent-soft' : 'bg-surface group-hover:bg-hover',
            left === null ? (hovered || changes.has(column.id)) && 'relative' : pinnedCell,
            column.align === 'right' && 'text-right',
            at === 0 ? 'pl-8.5 print:pl-2.5' : 'pl-2.5',
          )}
        >
          {at === 0 && (
            <RowCheckbox
              row={row}
              index={index}
              isSelected={isSelected}
              messages={tools.messages}
              onSelect={onSelect}
            />
          )}
          {changes.has(column.id) && <span key={changes.get(column.id)} aria-hidden className="cell-flash" />}
          {column.id === 'job'
            ? jobCell({ row, tools, isActive, isOpen, mark, match, onFocus })
            : column.cell(row, tools)}
          {hovered && <CellMenuButton filters={column.filters(row)} onFilter={onFilter} />}
        </td>
      ))}
    </>
  );
});
