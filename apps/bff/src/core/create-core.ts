import { setMaxListeners } from 'node:events';
import type { JobAddress, SourceState } from '@syncdeck/contract';
import { maxEventKeys } from '@syncdeck/contract/schemas';
import { describeJob, isRecord, readRawJob } from '@syncdeck/domain';
import { everyMinute } from '../collector/every-minute.ts';
import { SourceCollector } from '../collector/source-collector.ts';
import { watchForWake } from '../collector/wake-watch.ts';
import { Watchers } from '../collector/watchers.ts';
import type { Config } from '../config/config.ts';
import { AppError } from '../errors/app-error.ts';
import { Fleet } from '../fleet/fleet.ts';
import type { PackedJob } from '../ingest/job-pack.ts';
import { UnknownValues } from '../fleet/unknown-values.ts';
import type { Log } from '../log/create-log.ts';
import { noObserver, type Observer } from '../metrics/observer.ts';
import type { Masker } from '../upstream/masker.ts';
import { createUpstream } from '../upstream/upstream.ts';
import type { Core, FleetChange } from './core.ts';
import { JobDetails, type ShownJob } from './job-details.ts';
import { passThrough } from './pass-through.ts';

const monotonic = () => performance.now();
const jobIdForm = /^[\w.:-]{1,128}$/;

/** Starts collecting every source of the configuration; `observer` is told of the work. */
export function createCore(config: Config, masker: Masker, log: Log, observer: Observer = noObserver): Core {
  const closing = new AbortController();
  // Every source listens to it.
  setMaxListeners(0, closing.signal);
  const listeners = new Set<(change: FleetChange) => void>();
  const upstream = createUpstream(config, masker, log, observer);
  const watchers = new Watchers(monotonic);

  const tell = (change: FleetChange) => {
    for (const listener of listeners) {
      try {
        listener(change);
      } catch (error) {
        log.error({ err: error }, 'a listener to the fleet failed');
      }
    }
  };
  const tellReset = () =>
    tell({ event: 'jobs', revision: fleet.revision, changed: [], removed: [], reset: true });

  const unknownValues = new UnknownValues(observer, log);
  const fleet = new Fleet({
    lagThresholdSeconds: config.lagThresholdSeconds,
    masker,
    now: Date.now,
    onUnknownValue: (value) => unknownValues.meet(value),
    onChange(revision, changed, removed) {
      if (changed.length + removed.length > maxEventKeys) tellReset();
      else tell({ event: 'jobs', revision, changed, removed, reset: false });
    },
    onError: (error) => log.error({ err: error }, 'the fleet could not be published'),
  });

  const collectors = config.accounts.flatMap(({ alias, regions }) =>
    regions.map(
      (region) =>
        new SourceCollector(
          { account: alias, region },
          {
            upstream,
            fleet,
            watchers,
            log,
            observer,
            refreshSeconds: config.refreshSeconds,
            signal: closing.signal,
            now: monotonic,
            onCollected(source, first) {
              if (first) tellReset();
              tell({ event: 'snapshot', source, revision: fleet.revision });
            },
            onTurned: (source) => tell({ event: 'source', source }),
          },
        ),
    ),
  );
  const running = collectors.map((collector) => collector.run());
  const wake = (): void => {
    for (const collector of collectors) collector.wake();
  };
  const stops = [
    everyMinute(() => {
      fleet
        .reassess()
        .catch((error: unknown) => log.error({ err: error }, 'health could not be judged anew'));
    }),
    watchForWake(() => {
      log.info('the clock jumped: collecting at once');
      for (const collector of collectors) collector.collectNow();
    }),
  ];

  const details = new JobDetails(upstream, fleet, monotonic);
  const show = (address: JobAddress): Promise<ShownJob> => {
    const known = collectors.some(
      ({ source }) => source.account === address.account && source.region === address.region,
    );
    if (!known) throw new AppError('not-found', 'There is no such source.');
    if (!jobIdForm.test(address.jobId)) throw new AppError('not-found', 'There is no such job.');
    return details.show(address);
  };

  return {
    config,
    view: () => ({
      revision: fleet.revision,
      listing: fleet.listing,
      sources: collectors.map((collector): SourceState => collector.state),
    }),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async detail(address) {
      const { entry, stale, sourceError } = await show(address);
      const raw = readRawJob(rawOf(entry.packed));
      if (raw === null) throw new Error('a held job has no JobId');
      return describeJob(raw, {
        ...entry.source,
        now: Date.now(),
        lagThresholdSeconds: config.lagThresholdSeconds,
        collectedAt: new Date(entry.startedAt).toISOString(),
        stale,
        sourceError,
        requestId: entry.requestId,
      });
    },
    async raw(address) {
      const { entry, stale, sourceError } = await show(address);
      return {
        raw: rawOf(entry.packed),
        requestId: entry.requestId,
        collectedAt: new Date(entry.startedAt).toISOString(),
        stale,
        sourceError,
      };
    },
    describeSyncJobs: (source, parameters) => passThrough(upstream, masker, source, parameters),
    touch() {
      const before = watchers.watching;
      watchers.touch();
      if (!before) wake();
    },
    hold() {
      const release = watchers.hold();
      wake();
      return release;
    },
    ready: () => collectors.every((collector) => collector.settled),
    mask: masker.mask,
    async close() {
      closing.abort(new Error('closing'));
      for (const stop of stops) stop();
      upstream.close();
      fleet.close();
      listeners.clear();
      await Promise.all(running);
    },
  };
}

function rawOf(packed: PackedJob): Record<string, unknown> {
  const raw: unknown = JSON.parse(packed.read());
  if (!isRecord(raw)) throw new Error('a held job is no object');
  return raw;
}
