import type { FacetName, JobQuery, RangeName } from '@syncdeck/contract';
import type { ListedJob } from '../job/listed-job.ts';
import { collectFacets, filteredValues } from './facet.ts';
import { finish } from './finish.ts';
import { groupsShown } from './group-order.ts';
import { collectHistograms } from './histogram/histograms.ts';
import type { Listing } from './listing.ts';
import { countValues, cutFacet } from './plain-facet.ts';
import { byGroup, plainGroups } from './plain-groups.ts';
import { plainMatch } from './plain-match.ts';
import { plainObjects } from './plain-objects.ts';
import { plainOrder } from './plain-order.ts';
import { resolveQueryNow } from './resolve-query-now.ts';
import { numberColumns } from './sort-columns.ts';
import { windowOf, withoutDefaultLimit } from './window.ts';

/** Answers by plain loops over all jobs: what the indexed listing is held against. Keys are unique. */
export function plainListing(jobs: readonly ListedJob[]): Listing {
  const tagKeys = new Set(jobs.flatMap((job) => job.row.tags.map((tag) => tag.key)));
  const matcher = (query: JobQuery, now: number) =>
    plainMatch(query, resolveQueryNow(now), (key) => tagKeys.has(key));

  const page = (query: JobQuery, now: number) => {
    const matches = matcher(query, now);
    const rows = jobs.filter((job) => matches(job, null)).map((job) => job.row);
    const groups = query.group === null ? [] : plainGroups(rows, query.group);
    rows.sort(plainOrder(query.sort));
    if (query.group !== null) rows.sort(byGroup(groups, query.group));
    const place = rows.findIndex((row) => row.key === query.around);
    const { offset, end, limit } = windowOf(query, rows.length, place < 0 ? null : place);
    return { items: rows.slice(offset, end), total: rows.length, offset, limit, groups };
  };

  return {
    size: jobs.length,
    rows: (query, now) => page(withoutDefaultLimit(query), now).items,
    *rowsInSteps(query, now) {
      yield;
      return this.rows(query, now);
    },
    *answerInSteps(query, now) {
      yield;
      return this.answer(query, now);
    },
    answer(query, now) {
      const matches = matcher(query, now);
      const { groups, ...window } = page(query, now);
      const numbersOf = (name: RangeName) =>
        Float64Array.from(
          jobs.filter((job) => matches(job, { name })),
          ({ row }) => numberColumns[name](row) ?? Number.NaN,
        );
      function* facetOf(name: FacetName) {
        yield;
        return cutFacet(countValues(jobs, matches, name), filteredValues(query, name));
      }
      return {
        ...window,
        groups: groups.slice(0, groupsShown),
        groupsTotal: groups.length,
        histograms: collectHistograms(query.histograms, numbersOf),
        objectMatches: plainObjects(query, window.items, jobs),
        unfilteredTotal: jobs.length,
        ...finish(collectFacets(facetOf)),
      };
    },
  };
}
