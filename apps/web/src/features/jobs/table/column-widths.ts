import type { ColumnChoice } from '../../../view/column-choice.ts';
import { columnsById } from './columns.tsx';

const narrowBelow = 640;
const narrowFirst = 0.45;

/** How much of what the table has to spare goes to all columns, and by how much each grows at most. */
const sharedOut = 0.6;
const growsBy = 0.3;

/**
 * Width of each column in px. What the table has to spare widens all that nobody sized, up to a limit, and the
 * error, else the last column, by the rest; on a narrow screen the first column leaves room for those beside it.
 */
export function columnWidths(choices: readonly ColumnChoice[], available: number): Record<string, number> {
  const widths: Record<string, number> = {};
  for (const { id, width } of choices) widths[id] = width ?? columnsById.get(id)?.width ?? 144;
  const first = choices[0];
  if (first !== undefined && isNarrow(available))
    widths[first.id] = Math.min(widths[first.id] ?? 0, Math.round(available * narrowFirst));
  const total = Object.values(widths).reduce((sum, width) => sum + width, 0);
  const growing = choices.find(({ id, width }) => id === 'error' && width === null) ?? choices.at(-1);
  if (growing === undefined || total >= available) return widths;
  let spare = available - total;
  const share = Math.min(growsBy, (spare * sharedOut) / total);
  for (const { id, width } of choices) {
    if (width !== null || id === growing.id) continue;
    const more = Math.floor((widths[id] ?? 0) * share);
    widths[id] = (widths[id] ?? 0) + more;
    spare -= more;
  }
  widths[growing.id] = (widths[growing.id] ?? 0) + spare;
  return widths;
}

/** How far from the left each pinned column stays, in px; they stand first in the table. */
export function pinnedOffsets(
  pinned: readonly string[],
  widths: Readonly<Record<string, number>>,
): ReadonlyMap<string, number> {
  let left = 0;
  return new Map(
    pinned.map((id) => {
      const offset = left;
      left += widths[id] ?? 0;
      return [id, offset];
    }),
  );
}

/** Whether only the first column can stay in sight. */
export function isNarrow(available: number): boolean {
  return available > 0 && available < narrowBelow;
}

/** Columns that stay in sight: those pinned, else the first one. */
export function pinnedIds(choices: readonly ColumnChoice[], available: number): string[] {
  const pinned = choices.filter(({ pinned: isPinned }) => isPinned).map(({ id }) => id);
  if (pinned.length > 0 && !isNarrow(available)) return pinned;
  return choices.slice(0, 1).map(({ id }) => id);
}
