import type { JobRow } from '@syncdeck/contract';
import { useState } from 'react';
import type { PlacedColumn } from './job-row.tsx';

type Counts = ReadonlyMap<string, number>;
const none: Counts = new Map();

/** How often each cell has changed since its job was first seen in this row, by column id. */
export function useChangeCounts(row: JobRow, columns: readonly PlacedColumn[]): Counts {
  const [seen, setSeen] = useState({ row, counts: none });
  if (seen.row === row) return seen.counts;
  const isSameJob = seen.row.key === row.key;
  const counts = new Map(isSameJob ? seen.counts : none);
  for (const { column } of columns)
    if (isSameJob && JSON.stringify(column.watch(seen.row)) !== JSON.stringify(column.watch(row)))
      counts.set(column.id, (counts.get(column.id) ?? 0) + 1);
  setSeen({ row, counts });
  return counts;
}
