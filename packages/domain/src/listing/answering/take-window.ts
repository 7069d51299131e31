import type { JobQuery } from '@syncdeck/contract';
import type { KeptJob } from '../../job/kept-job.ts';
import type { Columns } from '../columns/columns.ts';
import { eachPiece } from '../pieces.ts';
import { windowOf } from '../window.ts';
import type { Sifted } from './sieve.ts';

/** The jobs of the query's window: walks the order of all slots once, in steps, and takes the matches in it. */
export function* takeWindow(
  { codings, jobs: bySlot }: Columns,
  order: Uint32Array,
  query: JobQuery,
  { matched, has }: Sifted,
): Generator<void, { jobs: KeptJob[]; offset: number; limit: number }> {
  const sought = query.around === null ? undefined : codings.keys.find(query.around);
  const place = sought !== undefined && has(sought) ? placeOf(sought, order, has) : null;
  const { offset, end, limit } = windowOf(query, matched.length, place);
  const jobs: KeptJob[] = [];
  let passed = 0;
  const take = (slots: Uint32Array) => {
    for (let index = 0; index < slots.length && passed < end; index++) {
      const slot = slots[index] ?? 0;
      if (!has(slot)) continue;
      const job = passed < offset ? undefined : bySlot[slot];
      if (job !== undefined) jobs.push(job);
      passed += 1;
    }
  };
  yield* eachPiece(order, take);
  return { jobs, offset, limit };
}

function placeOf(sought: number, order: Uint32Array, has: (slot: number) => boolean): number {
  let place = 0;
  for (const slot of order) {
    if (slot === sought) break;
    if (has(slot)) place += 1;
  }
  return place;
}
