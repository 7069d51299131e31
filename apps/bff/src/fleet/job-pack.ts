import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { deflateRaw, inflateRawSync } from 'node:zlib';

const deflate = promisify(deflateRaw);

/** Jobs of one answer resemble each other: packed together they take a third of the room, and of the time. */
const jobsOfPack = 50;

/** The redacted SyncJobInfo of a few jobs, compressed together off the event loop. */
class JobPack {
  #plain: readonly Uint8Array[] | null;
  #packed: Uint8Array = new Uint8Array(0);
  readonly #ends: number[] = [];
  readonly #size: number;
  #used: number;

  constructor(jobs: readonly Uint8Array[]) {
    this.#plain = jobs;
    this.#size = jobs.length;
    this.#used = jobs.length;
    let end = 0;
    for (const { length } of jobs) this.#ends.push((end += length));
    deflate(Buffer.concat(jobs), { level: 1 }).then(
      (packed) => {
        this.#packed = packed;
        this.#plain = null;
      },
      // Without the memory to pack them, they stay as they are.
      () => {},
    );
  }

  /** Most of it is of jobs that have newer JSON elsewhere. */
  get worn(): boolean {
    return this.#used * 2 < this.#size;
  }

  read(place: number): string {
    const plain = this.#plain?.[place];
    if (plain !== undefined) return Buffer.from(plain).toString('utf8');
    const all = inflateRawSync(this.#packed);
    return all.toString('utf8', this.#ends[place - 1] ?? 0, this.#ends[place]);
  }

  release(): void {
    this.#used -= 1;
  }
}

/** The redacted SyncJobInfo of one job, among others. */
export class PackedJob {
  #pack: JobPack | null = null;
  #place = 0;

  /** Its pack is to be left as soon as its JSON is at hand. */
  get worn(): boolean {
    return this.#pack?.worn ?? false;
  }

  /** The JSON. */
  read(): string {
    if (this.#pack === null) throw new Error('a job is read before its pack is made');
    return this.#pack.read(this.#place);
  }

  /** It has newer JSON elsewhere. */
  release(): void {
    this.#pack?.release();
  }

  enter(pack: JobPack, place: number): void {
    this.#pack = pack;
    this.#place = place;
  }
}

/** Packs the jobs of one answer, as they come. */
export class JobPacker {
  #jobs: { packed: PackedJob; json: Uint8Array }[] = [];

  /** Its JSON can be read once `finish` has been called. */
  add(json: Uint8Array): PackedJob {
    const packed = new PackedJob();
    this.#jobs.push({ packed, json });
    if (this.#jobs.length === jobsOfPack) this.finish();
    return packed;
  }

  finish(): void {
    if (this.#jobs.length === 0) return;
    const pack = new JobPack(this.#jobs.map(({ json }) => json));
    this.#jobs.forEach(({ packed }, place) => packed.enter(pack, place));
    this.#jobs = [];
  }
}

/** Stands for every byte of the JSON; equal digests mean that nothing changed. */
export function digestJson(json: Uint8Array | string): string {
  return createHash('sha1').update(json).digest('base64');
}
