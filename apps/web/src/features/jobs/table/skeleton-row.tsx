import { classes } from '../../../ui/classes.ts';
import { Skeleton } from '../../../ui/skeleton.tsx';
import type { PlacedColumn } from './job-row.tsx';

/** Stands for a row that is on its way. */
export function SkeletonRow({
  line,
  height,
  columns,
}: {
  line: number;
  height: number;
  columns: readonly PlacedColumn[];
}) {
  return (
    <tr aria-rowindex={line + 2} aria-busy style={{ height }}>
      {columns.map(({ column, left }) => (
        <td
          key={column.id}
          style={left === null ? {} : { left }}
          className={classes('border-line border-b bg-surface px-2.5 py-0', left !== null && 'sticky z-[1]')}
        >
          <Skeleton className={line % 2 === 0 ? 'w-3/4' : 'w-1/2'} />
        </td>
      ))}
    </tr>
  );
}
