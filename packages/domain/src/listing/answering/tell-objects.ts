import { type JobQuery, type ObjectMatch, readObjectName } from '@syncdeck/contract';
import type { KeptJob } from '../../job/kept-job.ts';
import { bestMatch } from '../../objects/best-match.ts';
import { matchObject } from '../../objects/match-object.ts';
import { unpackObjects } from '../../objects/unpack-objects.ts';

/** By key of the window's jobs, by what the query's `object` found each. */
export function tellObjects(query: JobQuery, jobs: readonly KeptJob[]): Record<string, ObjectMatch> {
  const names = query.exact.object?.include.filter((name) => name !== '') ?? [];
  const asked = names.map((name) => readObjectName(name) ?? []);
  const found: Record<string, ObjectMatch> = {};
  for (const job of asked.length === 0 ? [] : jobs) {
    const carried = unpackObjects(job.read().objects);
    const match = bestMatch(asked.map((parts) => matchObject(carried, parts)));
    if (match !== null) found[job.key] = match;
  }
  return found;
}
