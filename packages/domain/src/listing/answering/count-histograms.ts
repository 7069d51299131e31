import type { Histograms, JobQuery, RangeName } from '@syncdeck/contract';
import type { Columns } from '../columns/columns.ts';
import { collectHistograms } from '../histogram/histograms.ts';
import type { Sifted } from './sieve.ts';

/** The histograms asked for, over the matches and those jobs that fail in the own range alone; in steps of a few ms. */
export function countHistograms(
  { numbers }: Columns,
  query: JobQuery,
  { matched, owned }: Sifted,
): Generator<void, Histograms> {
  return collectHistograms(query.histograms, (name) => {
    const others = owned.find(({ owner }) => 'range' in owner && owner.range === name)?.slots ?? [];
    const own = new Float64Array(matched.length + others.length);
    take(numbers, name, matched, own);
    take(numbers, name, others, own.subarray(matched.length));
    return own;
  });
}

function take(
  numbers: Columns['numbers'],
  name: RangeName,
  slots: ArrayLike<number>,
  into: Float64Array,
): void {
  for (let index = 0; index < slots.length; index++)
    into[index] = numbers[name][slots[index] ?? 0] ?? Number.NaN;
}
