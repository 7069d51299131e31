import { type JobQuery, type JobRow, type ObjectMatch, readObjectName } from '@syncdeck/contract';
import { bestMatch } from '../../objects/best-match.ts';
import { matchObject } from '../../objects/match-object.ts';
import { unpackObjects } from '../../objects/unpack-objects.ts';
import type { Columns } from '../columns/columns.ts';

/** By key of the window's rows, by what the query's `object` found each. */
export function tellObjects(
  { codings, jobs }: Columns,
  query: JobQuery,
  items: readonly JobRow[],
): Record<string, ObjectMatch> {
  const names = query.exact.object?.include.filter((name) => name !== '') ?? [];
  const asked = names.map((name) => readObjectName(name) ?? []);
  const found: Record<string, ObjectMatch> = {};
  for (const { key } of asked.length === 0 ? [] : items) {
    const objects = jobs[codings.keys.find(key) ?? 0]?.objects;
    if (objects === undefined) continue;
    const carried = unpackObjects(objects);
    const match = bestMatch(asked.map((parts) => matchObject(carried, parts)));
    if (match !== null) found[key] = match;
  }
  return found;
}
