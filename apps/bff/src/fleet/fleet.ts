import { type IndexedListing, TextMap, type UnknownEnumValue } from '@syncdeck/domain';
import { runSliced, type SliceUrgency } from '../event-loop/slices.ts';
import type { CutBody } from '../ingest/cut-body.ts';
import { type HeldJob, readJobs } from '../ingest/read-jobs.ts';
import type { WrittenJob } from '../ingest/written-job.ts';
import type { Masker } from '../upstream/masker.ts';
import type { FleetEntry, Telling } from './fleet-entry.ts';
import { Publisher } from './publisher.ts';
import { type SourceId, sourceKey } from './source-id.ts';
import { SourceJobs } from './source-jobs.ts';

export interface FleetSettings {
  lagThresholdSeconds: number;
  masker: Masker;
  now: () => number;
  /** A new job, or a changed one, holds a value that upstream's documents don't name. */
  onUnknownValue?: (value: UnknownEnumValue) => void;
  /** The fleet changed: these keys, in this revision. */
  onChange: (revision: string, changed: string[], removed: string[]) => void;
  /** Something that must not happen did, away from any caller. */
  onError: (error: unknown) => void;
}

/** A job that was read just now. */
type FreshJob = HeldJob & Pick<FleetEntry, 'bytesDigest'>;

/** Those that a pass listed. */
type JobIds = Pick<ReadonlySet<string>, 'has'>;

/** Every job of every source, as the latest call told it. */
export class Fleet {
  readonly #settings: FleetSettings;
  readonly #entries = new TextMap<FleetEntry>();
  readonly #bySource = new Map<string, SourceJobs>();
  /** Order of the call by which a job was gone: what began earlier does not bring it back. */
  readonly #gone = new Map<string, number>();
  readonly #publisher: Publisher;

  constructor(settings: FleetSettings) {
    this.#settings = settings;
    this.#publisher = new Publisher((key) => this.#entries.get(key)?.job, settings);
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
  async take(
    source: SourceId,
    told: CutBody | null,
    telling: Telling,
    urgency: SliceUrgency = 'later',
  ): Promise<string[]> {
    if (told === null) return [];
    const { masker, now, lagThresholdSeconds } = this.#settings;
    // Most bytes have come before, and need no reading. A worn pack is left as soon as the JSON is at hand.
    const known = told.digests.map((digest) => this.#knownBy(source, digest));
    const fresh = known.flatMap((entry, place) => (entry === undefined || entry.packed.worn ? [place] : []));
    const context = { ...source, now: now(), lagThresholdSeconds };
    const read = fresh.length === 0 ? [] : await readJobs(told, fresh, context, masker, urgency);
    const taken: (FleetEntry | FreshJob | null | undefined)[] = known;
    fresh.forEach((place, at) => {
      const job = read[at] ?? null;
      taken[place] = job && { ...job, bytesDigest: sameText(job.digest, told.digests[place] ?? '') };
    });
    return runSliced(this.#takeAll(source, taken, telling), urgency);
  }

  /** After a whole pass: a job that neither it nor the whole pass before listed is removed. */
  endPass(source: SourceId, listed: JobIds, passOrder: number): Promise<void> {
    return runSliced(this.#endPass(source, listed, passOrder));
  }

  /** Upstream has no such job, by a call of this order. */
  remove(key: string, order: number): void {
    this.#gone.set(key, order);
    const entry = this.#entries.get(key);
    if (entry === undefined || entry.order > order) return;
    this.#entries.delete(key);
    this.#jobsOf(entry.source).remove(entry.bytesDigest);
    entry.packed.release();
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

  #knownBy(source: SourceId, bytesDigest: string): FleetEntry | undefined {
    const key = this.#jobsOf(source).find(bytesDigest);
    return key === undefined ? undefined : this.#entries.get(key);
  }

  *#takeAll(
    source: SourceId,
    taken: readonly (FleetEntry | FreshJob | null | undefined)[],
    telling: Telling,
  ): Generator<void, string[]> {
    const ids: string[] = [];
    for (const each of taken) {
      if (!each) continue;
      ids.push(each.job.jobId);
      this.#take('source' in each ? each : this.#entryOf(source, each, telling), telling);
      yield;
    }
    return ids;
  }

  /** What was read may say what is held, in other words. */
  #entryOf(source: SourceId, { unknownValues, ...fresh }: FreshJob, telling: Telling): FleetEntry {
    const held = this.#entries.get(fresh.job.key);
    if (held !== undefined) fresh.job.shareTexts(held.job);
    if (held?.digest === fresh.digest) {
      return { ...held, ...fresh, job: held.job.moveTo(fresh.job) ? held.job : fresh.job };
    }
    for (const value of unknownValues) this.#settings.onUnknownValue?.(value);
    return { source, ...fresh, misses: 0, ...telling };
  }

  /** Unless a call that began later has told of the job meanwhile. */
  #take(entry: FleetEntry, telling: Telling): void {
    const { key } = entry.job;
    const before = this.#entries.get(key);
    if ((before?.order ?? this.#gone.get(key) ?? 0) > telling.order) {
      if (before?.packed !== entry.packed) entry.packed.release();
      return;
    }
    this.#put(key, { ...entry, ...telling, job: this.#judgedNow(entry.job), misses: 0 });
  }

  #judgedNow(job: WrittenJob): WrittenJob {
    return job.judgedAt(this.#settings.now(), this.#settings.lagThresholdSeconds);
  }

  #put(key: string, entry: FleetEntry): void {
    const before = this.#entries.get(key);
    this.#entries.set(key, entry);
    this.#jobsOf(entry.source).put(key, entry.bytesDigest, before?.bytesDigest);
    if (before !== undefined && before.packed !== entry.packed) before.packed.release();
    if (before?.digest !== entry.digest || before.job !== entry.job) this.#publisher.note(key);
  }

  *#endPass(source: SourceId, listed: JobIds, passOrder: number): Generator<void, void> {
    for (const key of this.#jobsOf(source).keys()) {
      yield;
      const entry = this.#entries.get(key);
      // A call that began after the pass knows better than the pass.
      if (entry === undefined || entry.order > passOrder || listed.has(entry.job.jobId)) continue;
      if (entry.misses >= 1) this.remove(key, passOrder);
      else this.#entries.set(key, { ...entry, misses: entry.misses + 1 });
    }
    for (const [key, order] of this.#gone) {
      if (order < passOrder && key.startsWith(`${sourceKey(source)}/`)) this.#gone.delete(key);
    }
  }

  *#reassessAll(): Generator<void, void> {
    for (const [key, entry] of this.#entries) {
      const job = this.#judgedNow(entry.job);
      if (job !== entry.job) this.#put(key, { ...entry, job });
      yield;
    }
  }

  #jobsOf(source: SourceId): SourceJobs {
    const name = sourceKey(source);
    const jobs = this.#bySource.get(name) ?? new SourceJobs();
    this.#bySource.set(name, jobs);
    return jobs;
  }
}

/** `text` itself, or the equal one that is held anyhow. */
function sameText(held: string, text: string): string {
  return held === text ? held : text;
}
