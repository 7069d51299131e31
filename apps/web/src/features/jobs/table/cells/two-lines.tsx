import type { ReactNode } from 'react';
import type { Density } from '../../../../view/view.ts';
import { classes } from '../../../../ui/classes.ts';

/** A main line with a quieter one under it, where there is one; beside it where rows are compact. */
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
  if (density === 'comfortable')
    return (
      <>
        <div className="truncate">{first}</div>
        {second !== '' && second !== false && <div className="truncate text-ink-faint text-xs">{second}</div>}
      </>
    );
  return (
    // What has no room beside the main line wraps out of sight: a letter or two would say nothing.
    <div
      className={classes(
        'flex h-5 min-w-0 flex-wrap items-center gap-x-2 overflow-hidden',
        align === 'right' && 'justify-end',
      )}
    >
      <div className="min-w-0 max-w-full shrink-0 truncate">{first}</div>
      <div
        className={classes(
          'min-w-16 max-w-full truncate text-ink-faint text-xs',
          align === 'left' && 'flex-1',
        )}
      >
        {second}
      </div>
    </div>
  );
}
