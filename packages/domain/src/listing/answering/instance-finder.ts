import { hasInstance } from '../../endpoint/packed-instances.ts';
import { searchForm } from '../../job/search-text.ts';
import type { Columns } from '../columns/columns.ts';
import { holdersOf } from '../columns/text-blocks.ts';

/** Tells which jobs name this instance, or none where it is ''. It looks into those alone whose search text may hold it. */
export function instanceFinder({ jobs, texts }: Columns, name: string): (slot: number) => boolean {
  if (name === '') return (slot) => jobs[slot]?.instances === '';
  const { mayHold } = holdersOf(texts, searchForm(name));
  return (slot) => mayHold(slot) && hasInstance(jobs[slot]?.instances ?? '', name);
}
