import { classes } from '../../../ui/classes.ts';
import { Skeleton } from '../../../ui/skeleton.tsx';
import type { PlacedColumns } from './job-row.tsx';
import { pinnedCell, pinnedStyle } from './pinned-cell.ts';

/** Stands for a row that is on its way. */
export function SkeletonRow({
  line,
  height,
  columns,
}: {
  line: number;
  height: number;
  columns: PlacedColumns;
}) {
  return (
    <tr aria-rowindex={line + 2} aria-busy style={{ height }} className="isolate backface-hidden">
      {[...columns.inSight, ...columns.beyond].map(({ column, left }, at) => (
        <td
          key={column.id}
          style={pinnedStyle(left)}
          className={classes(
            'border-line border-b bg-surface py-0 pr-2.5',
            at === 0 ? 'pl-8.5' : 'pl-2.5',
            left !== null && pinnedCell,
          )}
        >
          <Skeleton
            className={classes(line % 2 === 0 ? 'w-3/4' : 'w-1/2', column.align === 'right' && 'ml-auto')}
          />
        </td>
      ))}
    </tr>
  );
}
