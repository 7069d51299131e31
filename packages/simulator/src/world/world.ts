import type { RawSyncJobInfo } from '@syncdeck/domain';
import type { Language } from '../protocol/language.ts';
import { plantCanary } from '../render/plant-canary.ts';
import { renderJob } from '../render/render-job.ts';
import { createHandChanges } from './hand-changes.ts';
import type { JobIdentity } from './job-identity.ts';
import type { PinnedJob } from './pinned-job.ts';
import { populate } from './population.ts';
import { createVisitors } from './visitors.ts';
import type { WorldClock } from './world-clock.ts';

type WorldEntry = JobIdentity | PinnedJob;

export interface WorldOptions {
  jobs: number;
  seed: number;
  regions: readonly string[];
  clock: WorldClock;
  /** Text that every secret field of every job then carries. */
  canary?: string;
}

export interface World {
  now(): number;
  step(ms: number): void;
  /** A region's jobs at this moment, oldest first, not yet rendered. */
  entries(region: string): readonly WorldEntry[];
  /** Those of them that have one of the ids, oldest first. */
  find(region: string, jobIds: readonly string[]): readonly WorldEntry[];
  render(entry: WorldEntry, language?: Language): RawSyncJobInfo;
  /** A region's jobs, newest first, as upstream would answer them (in Chinese unless told otherwise). */
  list(region: string, language?: Language): RawSyncJobInfo[];
  get(region: string, jobId: string, language?: Language): RawSyncJobInfo | undefined;
  /** Puts exactly this job in place of any with its id; the clock no longer moves it. RangeError for another region. */
  upsert(region: string, job: RawSyncJobInfo): void;
  remove(region: string, jobId: string): void;
}

/** A world that is a pure function of (seed, time), plus the jobs that were put or removed by hand. */
export function createWorld({ jobs, seed, regions, clock, canary }: WorldOptions): World {
  const epoch = clock.now();
  const visitors = createVisitors(seed, jobs, regions);
  const settled = populate(seed, jobs - visitors.at(epoch).length, regions, epoch);
  const byId = new Map([...settled].map(([region, list]) => [region, indexById(list)]));
  const byHand = createHandChanges(regions);
  const merged = new Map<string, { of: string; entries: readonly WorldEntry[] }>();

  /** Jobs that came for a while or were put by hand. */
  function passing(region: string): WorldEntry[] {
    const guests = visitors
      .at(clock.now())
      .filter((guest) => guest.region === region && !byHand.hides(region, guest.jobId));
    return [...guests, ...byHand.pinned(region)];
  }

  /** Merged anew only when a job came, left or was put by hand: a page of 100,000 jobs stays cheap. */
  function entries(region: string): readonly WorldEntry[] {
    const others = passing(region);
    const of = `${byHand.count} ${others.map(({ jobId }) => jobId).join()}`;
    const known = merged.get(region);
    if (known?.of === of) return known.entries;
    const staying = (settled.get(region) ?? []).filter(({ jobId }) => !byHand.hides(region, jobId));
    const all = oldestFirst([...staying, ...others]);
    merged.set(region, { of, entries: all });
    return all;
  }

  function find(region: string, jobIds: readonly string[]): readonly WorldEntry[] {
    const wanted = new Set(jobIds);
    const staying = [...wanted]
      .filter((id) => !byHand.hides(region, id))
      .flatMap((id) => byId.get(region)?.get(id) ?? []);
    return oldestFirst([...staying, ...passing(region).filter(({ jobId }) => wanted.has(jobId))]);
  }

  function render(entry: WorldEntry, language: Language = 'zh-CN'): RawSyncJobInfo {
    const raw = 'raw' in entry ? entry.raw : renderJob(entry, epoch, clock.now(), language);
    return canary === undefined ? raw : plantCanary(raw, canary);
  }

  return {
    now: () => clock.now(),
    step: (ms) => clock.step(ms),
    entries,
    find,
    render,
    list: (region, language) =>
      entries(region)
        .toReversed()
        .map((entry) => render(entry, language)),
    get(region, jobId, language) {
      const entry = find(region, [jobId])[0];
      return entry && render(entry, language);
    },
    upsert: (region, job) => byHand.put(region, job),
    remove: (region, jobId) => byHand.remove(region, jobId),
  };
}

function oldestFirst(entries: WorldEntry[]): WorldEntry[] {
  return entries.toSorted((a, b) => a.createdAt - b.createdAt);
}

function indexById(identities: readonly JobIdentity[]): Map<string, JobIdentity> {
  return new Map(identities.map((identity) => [identity.jobId, identity]));
}
