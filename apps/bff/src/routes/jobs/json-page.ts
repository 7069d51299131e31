import type { JobPage } from '@syncdeck/contract';
import type { UnreadAnswer } from '@syncdeck/domain';
import type { FleetView } from '../../core/core.ts';
import { rowsInChunk } from './long-answer.ts';

/** A JobPage as JSON text in chunks, so that no text holds more than a hundred rows. */
export function* jsonPage(answer: UnreadAnswer, { sources, revision }: FleetView): Iterable<string> {
  const { jobs, total, unfilteredTotal, offset, limit, facets, facetsCut } = answer;
  const { groups, groupsTotal, histograms, objectMatches } = answer;
  yield '{"items":[';
  for (let start = 0; start < jobs.length; start += rowsInChunk) {
    const rows = jobs.slice(start, start + rowsInChunk).map((job) => job.rowText());
    yield `${start === 0 ? '' : ','}${rows.join(',')}`;
  }
  const counts = { total, unfilteredTotal, offset, limit, facets, facetsCut };
  const more = { groups, groupsTotal, histograms, objectMatches };
  const rest: Omit<JobPage, 'items'> = { ...counts, ...more, sources: [...sources], revision };
  yield `],${JSON.stringify(rest).slice(1)}`;
}
