import type { FacetName } from '@syncdeck/contract';
import type { ListedJob } from '../job/listed-job.ts';
import { compareCode } from './compare-values.ts';
import { exactValues } from './exact-values.ts';
import { emptyFacet, facetSize, type ShownFacet } from './facet.ts';
import type { LeftOut } from './plain-match.ts';
import { tagLabel } from './tag-label.ts';

/** How many jobs have each value of a name, its own filter left out; each job once per value. */
export function countValues(
  jobs: readonly ListedJob[],
  matches: (job: ListedJob, leftOut: LeftOut) => boolean,
  name: FacetName,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const job of jobs) {
    const values =
      name === 'tag'
        ? job.row.tags.filter((tag) => matches(job, { tagKey: tag.key })).map(tagLabel)
        : exactValues(name, job).filter(() => matches(job, { name }));
    for (const value of new Set(values)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/** The most frequent values, ties by code unit, and those in `kept`; `cut` where any is left out. */
export function cutFacet(counts: ReadonlyMap<string, number>, kept: ReadonlySet<string>): ShownFacet {
  const ranked = [...counts].toSorted(([a, m], [b, n]) => n - m || compareCode(a, b));
  const shown = ranked.filter(([value], place) => place < facetSize || kept.has(value));
  const facet = emptyFacet();
  for (const [value, count] of shown) facet[value] = count;
  return { facet, cut: shown.length < ranked.length };
}
