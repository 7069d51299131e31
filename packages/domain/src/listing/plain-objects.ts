import { type JobQuery, type JobRow, type ObjectMatch, readObjectName } from '@syncdeck/contract';
import type { ListedJob } from '../job/listed-job.ts';
import { bestMatch } from '../objects/best-match.ts';
import { matchObject } from '../objects/match-object.ts';
import { unpackObjects } from '../objects/unpack-objects.ts';

/** By key of these rows, by what the query's `object` found each. */
export function plainObjects(
  query: JobQuery,
  items: readonly JobRow[],
  jobs: readonly ListedJob[],
): Record<string, ObjectMatch> {
  const names = query.exact.object?.include.filter((name) => name !== '') ?? [];
  const found: Record<string, ObjectMatch> = {};
  for (const { key } of items) {
    const job = jobs.find(({ row }) => row.key === key);
    if (job === undefined) continue;
    const carried = unpackObjects(job.objects);
    const match = bestMatch(names.map((name) => matchObject(carried, readObjectName(name) ?? [])));
    if (match !== null) found[key] = match;
  }
  return found;
}
