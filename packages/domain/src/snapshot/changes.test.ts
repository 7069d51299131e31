import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listJob } from '../job/list-job.ts';
import { context, rawJob } from '../../tests/sample-jobs.ts';
import { changes, type SnapshotEntry } from './changes.ts';

const idle = listJob(rawJob(), context).row;
const paused = listJob(rawJob({ Status: 'Paused' }), context).row;
const entry = (digest: string, row = idle): SnapshotEntry => ({ digest, row });
const snapshot = (entries: Record<string, SnapshotEntry>) => new Map(Object.entries(entries));

describe('what differs between two snapshots', () => {
  test('new jobs and jobs with another digest changed, missing ones are removed', () => {
    const before = snapshot({ same: entry('1'), other: entry('1'), gone: entry('1') });
    const after = snapshot({ same: entry('1'), other: entry('2'), fresh: entry('1') });
    expect(changes(before, after)).toEqual({ changed: ['other', 'fresh'], removed: ['gone'] });
  });

  test('a health that the clock changed is a change, though upstream sent the same', () => {
    expect(changes(snapshot({ a: entry('1') }), snapshot({ a: entry('1', paused) })).changed).toEqual(['a']);
  });

  test('a new row object of the same health is none', () => {
    expect(changes(snapshot({ a: entry('1') }), snapshot({ a: entry('1', { ...idle }) }))).toEqual({
      changed: [],
      removed: [],
    });
  });

  test('the changed and the removed, applied to the first, give the second', () => {
    const snapshots = fc
      .dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.constantFrom('1', '2'), { noNullPrototype: true })
      .map((sent) => new Map(Object.entries(sent).map(([key, digest]) => [key, entry(digest)])));
    fc.assert(
      fc.property(snapshots, snapshots, (before, after) => {
        const { changed, removed } = changes(before, after);
        const applied = new Map(before);
        for (const key of removed) expect(applied.delete(key)).toBe(true);
        for (const key of changed) {
          const entered = after.get(key);
          if (entered !== undefined) applied.set(key, entered);
        }
        expect(digests(applied)).toEqual(digests(after));
        expect(changes(after, after)).toEqual({ changed: [], removed: [] });
      }),
    );
  });
});

function digests(entries: Map<string, SnapshotEntry>): Record<string, string> {
  return Object.fromEntries([...entries].map(([key, { digest }]) => [key, digest]));
}
