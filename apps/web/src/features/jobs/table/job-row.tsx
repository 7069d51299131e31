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

/** The shown columns in their order: those in sight while the table rests at its left edge, then those beyond. */
export interface PlacedColumns {
  inSight: readonly PlacedColumn[];
  beyond: readonly PlacedColumn[];
}

export interface JobRowProps {
  row: Row;
  /** Place among all rows. */
  index: number;
  /** Place among all lines of the table. */
  line: number;
  height: number;
  columns: PlacedColumns;
  /** Whether the cells beyond those in sight may stay as they are, empty at first: they are drawn a moment later. */
  keepsBeyond: boolean;
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
export const JobRow = memo(function JobRow(props: JobRowProps) {
  const { line, height, columns, keepsBeyond, isAwaited = false, ...rest } = props;
  const [hovered, setHovered] = useState(false);
  const cells = { ...rest, hovered };
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
        rest.mark !== null && 'text-ink-soft',
        isAwaited && 'row-awaited',
      )}
    >
      <Cells {...cells} columns={columns.inSight} isFirst />
      {columns.beyond.length > 0 && (
        <CellsBeyond {...cells} columns={columns.beyond} isFirst={false} isKept={keepsBeyond} />
      )}
    </tr>
  );
});

interface CellsProps extends Omit<JobRowProps, 'line' | 'height' | 'isAwaited' | 'columns' | 'keepsBeyond'> {
  columns: readonly PlacedColumn[];
  hovered: boolean;
  /** Whether the row begins with them. */
  isFirst: boolean;
}

const Cells = memo(RowCells);

/** Those that are kept are not drawn again as long as the columns are the same, and stand empty where they never were. */
const CellsBeyond = memo(
  ({ isKept, ...cells }: CellsProps & { isKept: boolean }) => {
    if (!isKept) return <RowCells {...cells} />;
    return cells.columns.map(({ column }) => (
      <td key={column.id} className="border-line border-b bg-surface" />
    ));
  },
  (before, { isKept, columns }) => isKept && columns === before.columns,
);

function RowCells({ row, index, columns, hovered, isFirst, ...rest }: CellsProps) {
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
            isFirst && at === 0 ? 'pl-8.5 print:pl-2.5' : 'pl-2.5',
          )}
        >
          {isFirst && at === 0 && (
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
}
