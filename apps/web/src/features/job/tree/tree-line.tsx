import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { classes } from '../../../ui/classes.ts';
import type { TreeRow } from './tree-rows.ts';

interface TreeLineProps {
  id: string;
  /** Place among the visible lines: the tree hears presses for all of them. */
  index: number;
  row: TreeRow<unknown>;
  active: boolean;
  children: ReactNode;
}

const activeLook =
  'group-focus-visible/tree:bg-accent-soft group-focus-visible/tree:outline-2 group-focus-visible/tree:-outline-offset-2 group-focus-visible/tree:outline-accent';

/** One line of a tree. */
export function TreeLine({ id, index, row, active, children }: TreeLineProps) {
  return (
    <div
      id={id}
      role="treeitem"
      tabIndex={-1}
      data-line={index}
      aria-level={row.level}
      aria-posinset={row.position}
      aria-setsize={row.siblings}
      aria-expanded={row.expandable ? row.expanded : undefined}
      aria-selected={active}
      className={classes(
        'flex min-h-7 items-start gap-1 rounded-sm py-1 pr-3 outline-none hover:bg-hover',
        row.expandable && 'cursor-pointer',
        active && activeLook,
      )}
      style={{ paddingLeft: `${(row.level - 1) * 16 + 8}px` }}
    >
      <ChevronRight
        aria-hidden
        className={classes(
          'mt-0.5 size-4 shrink-0 text-ink-faint',
          row.expanded && 'rotate-90',
          !row.expandable && 'invisible',
        )}
      />
      <div className="min-w-0 flex-1">{children}</div>
    </div>
  );
}
