import type { ListingChanges } from '../listing.ts';
import { type Columns, noColumns } from './columns.ts';
import { ColumnsEditor } from './columns-editor.ts';

/** Jobs coded between two yields: about two ms. */
const slice = 40;

/** The columns after the changes; yields every few ms of work. A key in both lists is kept as upserted. */
export function* nextColumns(
  base: Columns,
  { upsert = [], remove = [] }: ListingChanges,
): Generator<void, Columns> {
  for (const part of inSlices(upsert)) {
    for (const { key } of part) base.codings.keys.encode(key);
    yield;
  }
  const editor = new ColumnsEditor(base);
  yield* editor.reserve();
  for (const part of inSlices(remove)) {
    for (const key of part) editor.drop(key);
    yield;
  }
  for (const part of inSlices(upsert)) {
    for (const job of part) editor.put(job);
    yield;
  }
  const next = editor.finish();
  return isWorn(next) ? yield* nextColumns(noColumns(), { upsert: liveJobs(next) }) : next;
}

function* inSlices<T>(items: readonly T[]): Generator<readonly T[]> {
  for (let start = 0; start < items.length; start += slice) yield items.slice(start, start + slice);
}

/** More codes out of use than in use, in some dictionary: made anew, they are given back. */
function isWorn({ codings, slots }: Columns): boolean {
  const most = Math.max(
    codings.keys.size,
    codings.tag.size,
    codings.object.size,
    ...Object.values(codings.text).map(({ size }) => size),
    ...Object.values(codings.list).map(({ size }) => size),
  );
  return most > 2 * slots.length + 1000;
}

function liveJobs({ jobs }: Columns) {
  return jobs.filter((job) => job !== undefined);
}
