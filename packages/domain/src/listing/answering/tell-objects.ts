import type { JobQuery, JobRow, ObjectMatch } from '@syncdeck/contract';
import { bestMatch } from '../../objects/best-match.ts';
import type { Columns } from '../columns/columns.ts';
import { ObjectFinder } from './object-finder.ts';

/** By key of the window's rows, by what the query's `object` found each. */
export function tellObjects(
  columns: Columns,
  query: JobQuery,
  items: readonly JobRow[],
): Record<string, ObjectMatch> {
  const names = query.exact.object?.include.filter((name) => name !== '') ?? [];
  const found: Record<string, ObjectMatch> = {};
  if (names.length === 0) return found;
  const finders = names.map((name) => new ObjectFinder(columns, name));
  for (const { key } of items) {
    const slot = columns.codings.keys.find(key);
    const match = slot === undefined ? null : bestMatch(finders.map((finder) => finder.find(slot)));
    if (match !== null) found[key] = match;
  }
  return found;
}
