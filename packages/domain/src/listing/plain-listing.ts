import type { JobQuery } from '@syncdeck/contract';
import type { ListedJob } from '../job/listed-job.ts';
import { collectFacets, filteredValues } from './facet.ts';
import type { Listing } from './listing.ts';
import { countValues, cutFacet } from './plain-facet.ts';
import { plainMatch } from './plain-match.ts';
import { plainOrder } from './plain-order.ts';
import { resolveQueryNow } from './resolve-query-now.ts';
import { windowOf, withoutDefaultLimit } from './window.ts';

/** Answers by plain loops over all jobs: what the indexed listing is held against. Keys are unique. */
export function plainListing(jobs: readonly ListedJob[]): Listing {
  const tagKeys = new Set(jobs.flatMap((job) => job.row.tags.map((tag) => tag.key)));
  const matcher = (query: JobQuery, now: number) =>
    plainMatch(query, resolveQueryNow(now), (key) => tagKeys.has(key));

  const page = (query: JobQuery, now: number) => {
    const matches = matcher(query, now);
    const rows = jobs.filter((job) => matches(job, null)).map((job) => job.row);
    rows.sort(plainOrder(query.sort));
    const place = rows.findIndex((row) => row.key === query.around);
    const { offset, end, limit } = windowOf(query, rows.length, place < 0 ? null : place);
    return { items: rows.slice(offset, end), total: rows.length, offset, limit };
  };

  return {
    size: jobs.length,
    rows: (query, now) => page(withoutDefaultLimit(query), now).items,
    answer(query, now) {
      const matches = matcher(query, now);
      return {
        ...page(query, now),
        unfilteredTotal: jobs.length,
        ...collectFacets((name) => cutFacet(countValues(jobs, matches, name), filteredValues(query, name))),
      };
    },
  };
}
