import type { ReactNode } from 'react';
import type { Density } from '../../../../view/view.ts';
import { classes } from '../../../../ui/classes.ts';

/** How the quieter line of a cell looks. */
export const quietLine = 'block truncate text-ink-faint text-xs';

/**
 * A main line with a quieter one under it, where there is one; beside it where rows are compact. A line is one `span`
 * whatever stands in it: a row has twenty of them, and when it is given to another job only their texts change.
 */
export function twoLines(
  density: Density,
  first: ReactNode,
  second: ReactNode,
  align: 'left' | 'right' = 'left',
) {
  if (density === 'comfortable' || second === false)
    return (
      <>
        {first}
        {second}
      </>
    );
  return (
    // What has no room beside the main line wraps out of sight: a letter or two would say nothing.
    <span
      className={classes(
        'flex h-5 flex-wrap items-center gap-x-2 overflow-hidden *:max-w-full *:first:shrink-0 *:last:min-w-16',
        align === 'right' ? 'justify-end' : '*:last:flex-1',
      )}
    >
      {first}
      {second}
    </span>
  );
}
