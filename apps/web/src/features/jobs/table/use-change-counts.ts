import type { JobRow } from '@syncdeck/contract';
import { useRef } from 'react';
import type { PlacedColumn } from './job-row.tsx';

type Counts = ReadonlyMap<string, number>;
const none: Counts = new Map();

/**
 * How often each cell has changed since its job was first seen in this row, by column id. Remembered besides React's
 * state, since a state that is set while a row is drawn has all of its cells drawn twice.
 */
export function useChangeCounts(row: JobRow, columns: readonly PlacedColumn[]): Counts {
  const seen = useRef({ row, counts: none });
  const before = seen.current;
  if (before.row === row) return before.counts;
  seen.current = { row, counts: before.row.key === row.key ? changed(before, row, columns) : none };
  return seen.current.counts;
}

function changed(
  before: { row: JobRow; counts: Counts },
  row: JobRow,
  columns: readonly PlacedColumn[],
): Counts {
  const counts = new Map(before.counts);
  for (const { column } of columns)
    if (!isSame(column.watch(before.row), column.watch(row)))
      counts.set(column.id, (counts.get(column.id) ?? 0) + 1);
  return counts;
}

/** Most of what is watched is a text or a number, and rows come anew with each answer. */
function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  return (
    typeof one === 'object' && typeof other === 'object' && JSON.stringify(one) === JSON.stringify(other)
  );
}
