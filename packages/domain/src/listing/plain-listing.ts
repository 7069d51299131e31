import type { FacetName, JobQuery, JobRow, RangeName } from '@syncdeck/contract';
import { keepWhole } from '../job/kept-job.ts';
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
    const matched = jobs.filter((job) => matches(job, null));
    const groups = query.group === null ? [] : plainGroups(matched.map(rowOf), query.group);
    matched.sort(byRow(plainOrder(query.sort)));
    if (query.group !== null) matched.sort(byRow(byGroup(groups, query.group)));
    const place = matched.findIndex(({ row }) => row.key === query.around);
    const { offset, end, limit } = windowOf(query, matched.length, place < 0 ? null : place);
    return { listed: matched.slice(offset, end), total: matched.length, offset, limit, groups };
  };

  const answer = (query: JobQuery, now: number) => {
    const matches = matcher(query, now);
    const { listed, groups, ...window } = page(query, now);
    const numbersOf = (name: RangeName) =>
      Float64Array.from(
        jobs.filter((job) => matches(job, { name })),
        ({ row }) => numberColumns[name](row) ?? Number.NaN,
      );
    function* facetOf(name: FacetName) {
      yield;
      return cutFacet(countValues(jobs, matches, name), filteredValues(query, name));
    }
    const parts = {
      ...window,
      groups: groups.slice(0, groupsShown),
      groupsTotal: groups.length,
      histograms: finish(collectHistograms(query.histograms, numbersOf)),
      objectMatches: plainObjects(query, listed),
      unfilteredTotal: jobs.length,
      ...finish(collectFacets(facetOf)),
    };
    return { listed, parts };
  };

  const listedOf = (query: JobQuery, now: number) => page(withoutDefaultLimit(query), now).listed;

  return {
    size: jobs.length,
    rows: (query, now) => listedOf(query, now).map(rowOf),
    *jobsInSteps(query, now) {
      yield;
      return listedOf(query, now).map(keepWhole);
    },
    answer(query, now) {
      const { listed, parts } = answer(query, now);
      return { items: listed.map(rowOf), ...parts };
    },
    *answerInSteps(query, now) {
      yield;
      const { listed, parts } = answer(query, now);
      return { jobs: listed.map(keepWhole), ...parts };
    },
  };
}

function rowOf({ row }: ListedJob): JobRow {
  return row;
}

function byRow(compare: (one: JobRow, other: JobRow) => number) {
  return (one: ListedJob, other: ListedJob) => compare(one.row, other.row);
}
