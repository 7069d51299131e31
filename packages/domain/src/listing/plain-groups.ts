import type { Grouping, JobGroup, JobRow } from '@syncdeck/contract';
import { compareGroups, groupValue, worseHealth } from './group-order.ts';

/** Every group of these rows, in order. */
export function plainGroups(rows: readonly JobRow[], group: Grouping): JobGroup[] {
  const byValue = new Map<string | null, JobRow[]>();
  for (const row of rows) {
    const value = groupValue(group, row);
    byValue.set(value, [...(byValue.get(value) ?? []), row]);
  }
  return [...byValue].map(([value, members]) => groupOf(value, members)).toSorted(compareGroups);
}

function groupOf(value: string | null, rows: readonly JobRow[]): JobGroup {
  const lags = rows.map((row) => row.lagSeconds).filter((lag) => lag !== null);
  return {
    value,
    count: rows.length,
    worstHealth: rows.map((row) => row.health).reduce(worseHealth),
    maxLagSeconds: lags.length === 0 ? null : Math.max(...lags),
  };
}

/** Rows of one group together, the groups in their order. */
export function byGroup(groups: readonly JobGroup[], group: Grouping): (a: JobRow, b: JobRow) => number {
  const places = new Map(groups.map(({ value }, place) => [value, place]));
  const placeOf = (row: JobRow) => places.get(groupValue(group, row)) ?? 0;
  return (a, b) => placeOf(a) - placeOf(b);
}
