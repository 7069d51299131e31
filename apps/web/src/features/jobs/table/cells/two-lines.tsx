import type { ReactNode } from 'react';
import type { Density } from '../../../../view/view.ts';
import { classes } from '../../../../ui/classes.ts';

/** A main line with a quieter one under it; beside it where rows are compact. */
export function twoLines({
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
        // What has no room beside the main line wraps out of sight: a letter or two would say nothing.
        density === 'compact' ? 'h-5 flex-wrap items-center gap-x-2 overflow-hidden' : 'flex-col',
        align === 'right' && (density === 'compact' ? 'justify-end' : 'items-end'),
      )}
    >
      <div className={classes('min-w-0 max-w-full truncate', density === 'compact' && 'shrink-0')}>
        {first}
      </div>
      <div
        className={classes(
          'max-w-full truncate text-ink-faint text-xs',
          density === 'compact' ? classes('min-w-16', align === 'left' && 'flex-1') : 'min-w-0',
        )}
      >
        {second}
      </div>
    </div>
  );
}
