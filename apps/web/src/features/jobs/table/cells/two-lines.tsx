import type { ReactNode } from 'react';
import type { Density } from '../../../../view/view.ts';
import { classes } from '../../../../ui/classes.ts';

/** A main line with a quieter one under it; beside it where rows are compact. */
export function TwoLines({
  density,
  first,
  second,
  align = 'left',
}: {
  density: Density;
  first: ReactNode;
  second: ReactNode;
  align?: 'left' | 'right';
}) {
  return (
    <div
      className={classes(
        'flex min-w-0',
        density === 'compact' ? 'items-center gap-2' : 'flex-col',
        align === 'right' && (density === 'compact' ? 'justify-end' : 'items-end'),
      )}
    >
      <div className={classes('min-w-0 max-w-full truncate', density === 'compact' && 'shrink-0')}>
        {first}
      </div>
      <div className="min-w-0 max-w-full truncate text-ink-faint text-xs">{second}</div>
    </div>
  );
}
