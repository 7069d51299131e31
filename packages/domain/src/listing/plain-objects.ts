import { type JobQuery, type ObjectMatch, readObjectName } from '@syncdeck/contract';
import type { ListedJob } from '../job/listed-job.ts';
import { bestMatch } from '../objects/best-match.ts';
import { matchObject } from '../objects/match-object.ts';
import { unpackObjects } from '../objects/unpack-objects.ts';

/** By key of these jobs, by what the query's `object` found each. */
export function plainObjects(query: JobQuery, jobs: readonly ListedJob[]): Record<string, ObjectMatch> {
  const names = query.exact.object?.include.filter((name) => name !== '') ?? [];
  const found: Record<string, ObjectMatch> = {};
  for (const { row, objects } of jobs) {
    const carried = unpackObjects(objects);
    const match = bestMatch(names.map((name) => matchObject(carried, readObjectName(name) ?? [])));
    if (match !== null) found[row.key] = match;
  }
  return found;
}
