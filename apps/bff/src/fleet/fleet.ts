import { jobKey } from '@syncdeck/contract';
import {
  type IdentifiedRawJob,
  type IndexedListing,
  isRecord,
  listJob,
  readRawJob,
  reassess,
} from '@syncdeck/domain';
import { runSliced, type SliceUrgency } from '../event-loop/slices.ts';
import type { LazyJob } from '../upstream/answer.ts';
import type { FleetEntry, Telling } from './fleet-entry.ts';
import { digestJson, packJson } from './packed-job.ts';
import { Publisher } from './publisher.ts';
import { redactUpstream, refuseDeep } from './redacted-json.ts';
import { type SourceId, sourceKey } from './source-id.ts';

export interface FleetSettings {
  lagThresholdSeconds: number;
  mask: (text: string) => string;
  now: () => number;
  /** Upstream told of a new job, or of a changed one. */
  onTold?: (job: IdentifiedRawJob) => void;
  /** The fleet changed: these keys, in this revision. */
  onChange: (revision: string, changed: string[], removed: string[]) => void;
  /** Something that must not happen did, away from any caller. */
  onError: (error: unknown) => void;
}

/** Every job of every source, as the latest call told it. */
export class Fleet {
  readonly #settings: FleetSettings;
  readonly #entries = new Map<string, FleetEntry>();
  readonly #bySource = new Map<string, Set<string>>();
  /** Order of the call by which a job was gone: what began earlier does not bring it back. */
  readonly #gone = new Map<string, number>();
  readonly #publisher: Publisher;

  constructor(settings: FleetSettings) {
    this.#settings = settings;
    this.#publisher = new Publisher((key) => this.#entries.get(key)?.listed, settings);
  }

  get revision(): string {
    return this.#publisher.revision;
  }

  get listing(): IndexedListing {
    return this.#publisher.listing;
  }

  entry(key: string): FleetEntry | undefined {
    return this.#entries.get(key);
  }

  /** How many jobs of a source are held. */
  count(source: SourceId): number {
    return this.#bySource.get(sourceKey(source))?.size ?? 0;
  }

  /** Takes what one call told; resolves to the JobIds that it named. Jobs without one are left out. */
  take(
    source: SourceId,
    jobs: readonly LazyJob[],
    telling: Telling,
    urgency: SliceUrgency = 'later',
  ): Promise<string[]> {
    return runSliced(this.#takeAll(source, jobs, telling), urgency);
  }

  /** After a whole pass: a job that neither it nor the whole pass before listed is removed. */
  endPass(source: SourceId, listed: ReadonlySet<string>, passOrder: number): Promise<void> {
    return runSliced(this.#endPass(source, listed, passOrder));
  }

  /** Upstream has no such job, by a call of this order. */
  remove(key: string, order: number): void {
    this.#gone.set(key, order);
    const entry = this.#entries.get(key);
    if (entry === undefined || entry.order > order) return;
    this.#entries.delete(key);
    this.#bySource.get(sourceKey(entry.source))?.delete(key);
    this.#publisher.note(key);
  }

  /** Judges the health of every job anew, since it depends on the clock. */
  async reassess(): Promise<void> {
    await runSliced(this.#reassessAll());
    await this.#publisher.flush();
  }

  /** Resolves when everything that was taken is in the listing and has its revision. */
  published(): Promise<void> {
    return this.#publisher.flush();
  }

  close(): void {
    this.#publisher.close();
  }

  *#takeAll(source: SourceId, jobs: readonly LazyJob[], telling: Telling): Generator<void, string[]> {
    const ids: string[] = [];
    for (const job of jobs) {
      const id = this.#takeJob(source, job(), telling);
      if (id !== null) ids.push(id);
      yield;
    }
    return ids;
  }

  #takeJob(source: SourceId, job: unknown, telling: Telling): string | null {
    const { mask, now, lagThresholdSeconds } = this.#settings;
    const { value, json } = redactUpstream(job, mask);
    const jobId = jobIdOf(value);
    if (jobId === null) return null;
    const key = jobKey({ ...source, jobId });
    const before = this.#entries.get(key);
    if ((before?.order ?? this.#gone.get(key) ?? 0) > telling.order) return jobId;
    const digest = digestJson(json);
    if (before?.digest === digest) {
      const listed = reassess(before.listed, now(), lagThresholdSeconds);
      this.#put(key, { ...before, ...telling, listed, misses: 0 });
      return jobId;
    }
    refuseDeep(json);
    const raw = readRawJob(value);
    if (raw === null) return null;
    this.#settings.onTold?.(raw);
    const listed = listJob(raw, { ...source, now: now(), lagThresholdSeconds });
    this.#put(key, { source, listed, digest, packed: packJson(json), misses: 0, ...telling });
    return jobId;
  }

  #put(key: string, entry: FleetEntry): void {
    const before = this.#entries.get(key);
    this.#entries.set(key, entry);
    if (before === undefined) this.#keysOf(entry.source).add(key);
    if (before?.digest !== entry.digest || before.listed !== entry.listed) this.#publisher.note(key);
  }

  *#endPass(source: SourceId, listed: ReadonlySet<string>, passOrder: number): Generator<void, void> {
    for (const key of this.#keysOf(source)) {
      const entry = this.#entries.get(key);
      // A call that began after the pass knows better than the pass.
      if (entry === undefined || entry.order > passOrder || listed.has(entry.listed.row.jobId)) continue;
      if (entry.misses >= 1) this.remove(key, passOrder);
      else this.#entries.set(key, { ...entry, misses: entry.misses + 1 });
      yield;
    }
    for (const [key, order] of this.#gone) {
      if (order < passOrder && key.startsWith(`${sourceKey(source)}/`)) this.#gone.delete(key);
    }
  }

  *#reassessAll(): Generator<void, void> {
    for (const [key, entry] of this.#entries) {
      const listed = reassess(entry.listed, this.#settings.now(), this.#settings.lagThresholdSeconds);
      if (listed !== entry.listed) this.#put(key, { ...entry, listed });
      yield;
    }
  }

  #keysOf(source: SourceId): Set<string> {
    const name = sourceKey(source);
    const keys = this.#bySource.get(name) ?? new Set();
    this.#bySource.set(name, keys);
    return keys;
  }
}

function jobIdOf(job: unknown): string | null {
  const id = isRecord(job) ? job.JobId : null;
  return typeof id === 'string' && id !== '' ? id : null;
}
