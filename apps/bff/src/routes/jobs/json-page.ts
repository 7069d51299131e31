import type { JobPage } from '@syncdeck/contract';
import type { ListingAnswer } from '@syncdeck/domain';
import type { FleetView } from '../../core/core.ts';
import { rowsInChunk } from './long-answer.ts';

/** A JobPage as JSON text in chunks, so that no text holds more than a hundred rows. */
export function* jsonPage(answer: ListingAnswer, { sources, revision }: FleetView): Iterable<string> {
  const { items, total, unfilteredTotal, offset, limit, facets, facetsCut } = answer;
  const { groups, groupsTotal, histograms, objectMatches } = answer;
  yield '{"items":[';
  for (let start = 0; start < items.length; start += rowsInChunk) {
    const rows = items.slice(start, start + rowsInChunk).map((row) => JSON.stringify(row));
    yield `${start === 0 ? '' : ','}${rows.join(',')}`;
  }
  const counts = { total, unfilteredTotal, offset, limit, facets, facetsCut };
  const more = { groups, groupsTotal, histograms, objectMatches };
  const rest: Omit<JobPage, 'items'> = { ...counts, ...more, sources: [...sources], revision };
  yield `],${JSON.stringify(rest).slice(1)}`;
}
