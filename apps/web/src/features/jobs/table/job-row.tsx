import type { JobRow as Row } from '@syncdeck/contract';
import { memo, useState } from 'react';
import { classes } from '../../../ui/classes.ts';
import type { Density } from '../../../view/view.ts';
import { CellMenuButton } from './cell-menu-button.tsx';
import { JobCell } from './cells/job-cell.tsx';
import type { CellFilter, ListColumn } from './list-column.ts';
import type { RowMark } from './row-mark.ts';
import { useChangeCount } from './use-change-count.ts';

/** A shown column with its place: `left` in px where it stays in sight. */
export interface PlacedColumn {
  column: ListColumn;
  left: number | null;
}

export interface JobRowProps {
  row: Row;
  index: number;
  height: number;
  columns: readonly PlacedColumn[];
  density: Density;
  href: string;
  isActive: boolean;
  isOpen: boolean;
  mark: RowMark | null;
  onFocus: (row: Row) => void;
  onFilter: (anchor: HTMLElement, filters: CellFilter[]) => void;
}

/** One job of the table. */
export const JobRow = memo(function JobRow({ row, index, height, columns, ...rest }: JobRowProps) {
  const { density, isOpen, mark, onFilter, isActive, onFocus, href } = rest;
  const [hovered, setHovered] = useState(false);
  return (
    <tr
      aria-rowindex={index + 2}
      style={{ height }}
      onPointerEnter={() => setHovered(true)}
      onPointerLeave={() => setHovered(false)}
      className={classes('group', mark !== null && 'text-ink-soft')}
    >
      {columns.map(({ column, left }) => (
        <td
          key={column.id}
          style={left === null ? {} : { left }}
          className={classes(
            'relative overflow-hidden border-line border-b px-2.5 py-0 align-middle -outline-offset-2 outline-accent has-[a:focus-visible]:outline-2',
            isOpen ? 'bg-accent-soft' : 'bg-surface group-hover:bg-hover',
            left !== null && 'sticky z-[1]',
            column.align === 'right' && 'text-right',
          )}
        >
          <Flash signature={JSON.stringify(column.watch(row))} />
          <div style={{ maxHeight: height - 1 }} className="overflow-hidden">
            {column.id === 'job' ? (
              <JobCell
                row={row}
                density={density}
                href={href}
                isActive={isActive}
                isOpen={isOpen}
                mark={mark}
                onFocus={onFocus}
              />
            ) : (
              <column.Cell row={row} density={density} />
            )}
          </div>
          {hovered && <CellMenuButton filters={column.filters(row)} onFilter={onFilter} />}
        </td>
      ))}
    </tr>
  );
});

/** Fades over a cell whose value has changed while it was in sight. */
function Flash({ signature }: { signature: string }) {
  const count = useChangeCount(signature);
  if (count === 0) return null;
  return <span key={count} aria-hidden className="cell-flash" />;
}
