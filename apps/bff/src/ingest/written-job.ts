import {
  isInSpan,
  type KeptJob,
  type JobValues,
  type ListedJob,
  packInstances,
  reassess,
  unpackInstances,
  valuesOf,
  type VerdictSpan,
  verdictSpan,
} from '@syncdeck/domain';
import { type JoinedBytes, joined } from './joined-bytes.ts';
import { textOf } from './parse-json.ts';

/** What of a job stands ready without its JSON being read. */
export interface JobHead {
  key: string;
  jobId: string;
  searchText: string;
  instances: string;
  objectLists: string;
  /** Between which moments its health is as its JSON says. */
  span: VerdictSpan;
}

const rowBegin = '{"row":';

/** The jobs as JSON in one block, with two ends each, that of its row and its own; what their heads hold is left out. */
export function writeJobs(jobs: readonly ListedJob[]): JoinedBytes {
  const pieces: Buffer[] = [];
  for (const { row, healthFacts, objects } of jobs) {
    const { scopes } = objects;
    pieces.push(Buffer.from(`${rowBegin}${JSON.stringify(row)}`));
    pieces.push(Buffer.from(`,${JSON.stringify({ healthFacts, scopes }).slice(1)}`));
  }
  return joined(pieces);
}

/** `now` in epoch ms: when its health was judged. */
export function headOf(
  { row, searchText, instances, healthFacts, objects }: ListedJob,
  now: number,
): JobHead {
  return {
    key: row.key,
    jobId: row.jobId,
    searchText,
    instances: packInstances(instances),
    objectLists: objects.lists,
    span: verdictSpan({ row, facts: healthFacts, now }),
  };
}

/**
 * A listed job kept as JSON, outside of V8's heap: as objects, a hundred thousand jobs are millions of them, which
 * each collection of garbage walks through.
 */
export class WrittenJob implements KeptJob {
  key: string;
  jobId: string;
  searchText: string;
  instances: string;
  objectLists: string;
  readonly #span: VerdictSpan;
  #told: (() => JobValues) | null;
  #block: JoinedBytes;
  #place: number;

  /** `place`: which job of the block it is; `told` tells its values. */
  constructor(
    { key, jobId, searchText, instances, objectLists, span }: JobHead,
    told: () => JobValues,
    block: JoinedBytes,
    place: number,
  ) {
    this.key = key;
    this.jobId = jobId;
    this.searchText = searchText;
    this.instances = instances;
    this.objectLists = objectLists;
    this.#span = span;
    this.#told = told;
    this.#block = block;
    this.#place = place;
  }

  /** One that has a block to itself; its health was judged at `now`. */
  static alone(job: ListedJob, now: number): WrittenJob {
    return new WrittenJob(headOf(job, now), () => valuesOf(job), writeJobs([job]), 0);
  }

  /** The listing asks once, when it takes the job in; from then on they are read from the JSON. */
  values(): JobValues {
    const told = this.#told;
    this.#told = null;
    return told?.() ?? valuesOf(this.read());
  }

  read(): ListedJob {
    // writeJobs made it from this very type.
    const { scopes, ...job } = JSON.parse(textOf(this.#bytes)) as Pick<ListedJob, 'row' | 'healthFacts'> & {
      scopes: string;
    };
    return {
      ...job,
      searchText: this.searchText,
      instances: unpackInstances(this.instances),
      objects: { scopes, lists: this.objectLists },
    };
  }

  rowText(): string {
    const { bytes, ends } = this.#block;
    return textOf(bytes.subarray(this.#begin + rowBegin.length, ends[this.#place * 2]));
  }

  /** The job with its health at `now` (epoch ms): itself where that is the same. */
  judgedAt(now: number, lagThresholdSeconds: number): WrittenJob {
    return isInSpan(this.#span, now)
      ? this
      : WrittenJob.alone(reassess(this.read(), now, lagThresholdSeconds), now);
  }

  /**
   * Lies where a job that was read from the same JSON does from now on, so that its own block can go; false where the
   * clock has changed what it says.
   */
  moveTo(twin: WrittenJob): boolean {
    if (Buffer.compare(this.#bytes, twin.#bytes) !== 0) return false;
    this.#block = twin.#block;
    this.#place = twin.#place;
    return true;
  }

  /** Takes over those texts of the job before it that say the same, so that they stay where they are. */
  shareTexts(before: WrittenJob): void {
    this.key = before.key;
    this.jobId = before.jobId;
    if (this.searchText === before.searchText) this.searchText = before.searchText;
    if (this.instances === before.instances) this.instances = before.instances;
    if (this.objectLists === before.objectLists) this.objectLists = before.objectLists;
  }

  get #begin(): number {
    return this.#block.ends[this.#place * 2 - 1] ?? 0;
  }

  get #bytes(): Uint8Array {
    return this.#block.bytes.subarray(this.#begin, this.#block.ends[this.#place * 2 + 1]);
  }
}
