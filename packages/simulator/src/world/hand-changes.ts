import type { RawSyncJobInfo } from '@syncdeck/domain';
import { type PinnedJob, pinJob } from './pinned-job.ts';

/** What was changed by hand: jobs that were put, and the ids of generated jobs that they or a removal hide. */
export interface HandChanges {
  /** Grows with every change. */
  readonly count: number;
  put(region: string, job: RawSyncJobInfo): void;
  remove(region: string, jobId: string): void;
  pinned(region: string): PinnedJob[];
  hides(region: string, jobId: string): boolean;
}

interface RegionChanges {
  pinned: Map<string, PinnedJob>;
  hidden: Set<string>;
}

/** RangeError for any other region. */
export function createHandChanges(regions: readonly string[]): HandChanges {
  const byRegion = new Map(
    regions.map((region): [string, RegionChanges] => [region, { pinned: new Map(), hidden: new Set() }]),
  );
  let count = 0;

  function changesIn(region: string): RegionChanges {
    const changes = byRegion.get(region);
    if (!changes) throw new RangeError(`${region} is none of ${regions.join(', ')}`);
    return changes;
  }

  return {
    get count() {
      return count;
    },
    put(region, job) {
      const { pinned, hidden } = changesIn(region);
      const put = pinJob(region, job);
      hidden.add(put.jobId);
      pinned.set(put.jobId, put);
      count += 1;
    },
    remove(region, jobId) {
      const { pinned, hidden } = changesIn(region);
      hidden.add(jobId);
      pinned.delete(jobId);
      count += 1;
    },
    pinned: (region) => [...changesIn(region).pinned.values()],
    hides: (region, jobId) => changesIn(region).hidden.has(jobId),
  };
}
