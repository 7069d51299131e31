import type { ColumnChoice } from '../../../view/column-choice.ts';

/** The column at `at` moved by one place, up (-1) or down (1). */
export function moveColumn(columns: readonly ColumnChoice[], at: number, by: -1 | 1): ColumnChoice[] {
  const moved = [...columns];
  const [column] = moved.splice(at, 1);
  if (column !== undefined) moved.splice(Math.max(0, at + by), 0, column);
  return moved;
}
