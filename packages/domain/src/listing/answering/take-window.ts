import type { JobQuery, JobRow } from '@syncdeck/contract';
import type { Columns } from '../columns/columns.ts';
import { windowOf } from '../window.ts';
import type { Sifted } from './sieve.ts';

/** The rows of the query's window: walks the order of all slots once, and takes the matches that lie inside. */
export function takeWindow(
  { codings, jobs }: Columns,
  order: Uint32Array,
  query: JobQuery,
  { matched, has }: Sifted,
): { items: JobRow[]; offset: number; limit: number } {
  const sought = query.around === null ? undefined : codings.keys.find(query.around);
  const place = sought !== undefined && has(sought) ? placeOf(sought, order, has) : null;
  const { offset, end, limit } = windowOf(query, matched.length, place);
  const items: JobRow[] = [];
  let passed = 0;
  for (let index = 0; index < order.length && passed < end; index++) {
    const slot = order[index] ?? 0;
    if (!has(slot)) continue;
    const row = jobs[slot]?.row;
    if (passed >= offset && row !== undefined) items.push(row);
    passed += 1;
  }
  return { items, offset, limit };
}

function placeOf(sought: number, order: Uint32Array, has: (slot: number) => boolean): number {
  let place = 0;
  for (const slot of order) {
    if (slot === sought) break;
    if (has(slot)) place += 1;
  }
  return place;
}
