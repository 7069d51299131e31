import type { TreeRow } from './tree-rows.ts';

/** What a key does in a tree, by the ARIA tree pattern. */
export type TreeMove =
  | { kind: 'focus'; index: number }
  | { kind: 'toggle'; index: number }
  | { kind: 'open-siblings'; index: number };

type Decide = (rows: readonly TreeRow<unknown>[], index: number) => TreeMove | null;

const pageRows = 12;

const moves: Record<string, Decide> = {
  ArrowDown: (rows, index) => focus(rows, index + 1),
  ArrowUp: (rows, index) => focus(rows, index - 1),
  PageDown: (rows, index) => focus(rows, index + pageRows),
  PageUp: (rows, index) => focus(rows, index - pageRows),
  Home: (rows) => focus(rows, 0),
  End: (rows) => focus(rows, rows.length - 1),
  ArrowRight: (rows, index) => {
    const row = rows[index];
    if (!row?.expandable) return null;
    return row.expanded ? focus(rows, index + 1) : { kind: 'toggle', index };
  },
  ArrowLeft: (rows, index) => {
    const row = rows[index];
    if (!row) return null;
    if (row.expanded) return { kind: 'toggle', index };
    return row.parentIndex === null ? null : focus(rows, row.parentIndex);
  },
  Enter: toggle,
  ' ': toggle,
  '*': (_rows, index) => ({ kind: 'open-siblings', index }),
};

/** The move that `key` asks for from the row at `index`; null where it asks for none. */
export function treeMove(key: string, rows: readonly TreeRow<unknown>[], index: number): TreeMove | null {
  const decide = Object.hasOwn(moves, key) ? moves[key] : undefined;
  return decide && rows.length > 0 ? decide(rows, index) : null;
}

function focus(rows: readonly TreeRow<unknown>[], index: number): TreeMove {
  return { kind: 'focus', index: Math.min(Math.max(index, 0), rows.length - 1) };
}

function toggle(rows: readonly TreeRow<unknown>[], index: number): TreeMove | null {
  return rows[index]?.expandable ? { kind: 'toggle', index } : null;
}
