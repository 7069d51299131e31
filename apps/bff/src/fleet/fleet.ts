import { jobKey } from '@syncdeck/contract';
import { type IdentifiedRawJob, type IndexedListing, listJob, readRawJob, reassess } from '@syncdeck/domain';
import { runSliced, type SliceUrgency } from '../event-loop/slices.ts';
import type { JobBytes } from '../upstream/answer.ts';
import { parseJson } from '../upstream/parse-json.ts';
import type { FleetEntry, Telling } from './fleet-entry.ts';
import { digestJson, JobPacker } from './job-pack.ts';
import { Publisher } from './publisher.ts';
import { redactParsed } from './redacted-json.ts';
import { type SourceId, sourceKey } from './source-id.ts';
import { SourceJobs } from './source-jobs.ts';

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
  readonly #bySource = new Map<string, SourceJobs>();
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
    return this.#bySource.get(sourceKey(source))?.keys.size ?? 0;
  }

  /** Takes what one call told; resolves to the JobIds that it named. Jobs without one are left out. */
  take(
    source: SourceId,
    jobs: readonly JobBytes[],
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
    this.#jobsOf(entry.source).remove(key, entry.bytesDigest);
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

  /** Reads all before it takes any: an answer with a job that is no JSON is no answer. */
  *#takeAll(source: SourceId, jobs: readonly JobBytes[], telling: Telling): Generator<void, string[]> {
    const packer = new JobPacker();
    const read: FleetEntry[] = [];
    for (const job of jobs) {
      const entry = this.#read(source, job, telling, packer);
      if (entry !== null) read.push(entry);
      yield;
    }
    packer.finish();
    for (const entry of read) {
      this.#take(entry);
      yield;
    }
    return read.map(({ listed }) => listed.row.jobId);
  }

  /** What one job's bytes tell; null where it has no JobId. Most bytes have come before. */
  #read(source: SourceId, job: JobBytes, telling: Telling, packer: JobPacker): FleetEntry | null {
    const { mask, now, lagThresholdSeconds } = this.#settings;
    const bytesDigest = digestJson(job);
    const known = this.#entries.get(this.#jobsOf(source).find(bytesDigest) ?? '');
    if (known !== undefined) return this.#readAgain(known, job, telling, packer);
    const bytes = Buffer.from(job.buffer, job.byteOffset, job.byteLength);
    const parsed = parseJson(job);
    const { value, json } = redactParsed(parsed, bytes, mask);
    const raw = readRawJob(value);
    if (raw === null) return null;
    const digest = json === bytes ? bytesDigest : digestJson(json);
    const before = this.#entries.get(jobKey({ ...source, jobId: raw.JobId }));
    if (before?.digest === digest) return this.#readAgain({ ...before, bytesDigest }, job, telling, packer);
    this.#settings.onTold?.(raw);
    const listed = listJob(raw, { ...source, now: now(), lagThresholdSeconds });
    return { source, listed, bytesDigest, digest, packed: packer.add(json), misses: 0, ...telling };
  }

  #readAgain(known: FleetEntry, job: JobBytes, telling: Telling, packer: JobPacker): FleetEntry {
    const { now, lagThresholdSeconds } = this.#settings;
    const listed = reassess(known.listed, now(), lagThresholdSeconds);
    const repack = known.packed.worn && known.digest === known.bytesDigest;
    return { ...known, ...telling, listed, packed: repack ? packer.add(job) : known.packed, misses: 0 };
  }

  /** Takes what was read, unless a call that began later has told of the job meanwhile. */
  #take(entry: FleetEntry): void {
    const { key } = entry.listed.row;
    const before = this.#entries.get(key);
    if ((before?.order ?? this.#gone.get(key) ?? 0) <= entry.order) this.#put(key, entry);
    else if (before?.packed !== entry.packed) entry.packed.release();
  }

  #put(key: string, entry: FleetEntry): void {
    const before = this.#entries.get(key);
    this.#entries.set(key, entry);
    this.#jobsOf(entry.source).put(key, entry.bytesDigest, before?.bytesDigest);
    if (before !== undefined && before.packed !== entry.packed) before.packed.release();
    if (before?.digest !== entry.digest || before.listed !== entry.listed) this.#publisher.note(key);
  }

  *#endPass(source: SourceId, listed: ReadonlySet<string>, passOrder: number): Generator<void, void> {
    for (const key of this.#jobsOf(source).keys) {
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

  #jobsOf(source: SourceId): SourceJobs {
    const name = sourceKey(source);
    const jobs = this.#bySource.get(name) ?? new SourceJobs();
    this.#bySource.set(name, jobs);
    return jobs;
  }
}
