import { type JobAddress, jobKey, type SourceError } from '@syncdeck/contract';
import { sourceError } from '../collector/source-record.ts';
import { AppError, UpstreamError } from '../errors/app-error.ts';
import type { FleetEntry } from '../fleet/fleet-entry.ts';
import type { Fleet } from '../fleet/fleet.ts';
import { NoFreeCall } from '../upstream/call-limiter.ts';
import type { Upstream } from '../upstream/upstream.ts';

/** What can be shown of one job, and whether it is what upstream says now. */
export interface ShownJob {
  entry: FleetEntry;
  stale: boolean;
  sourceError: SourceError | null;
}

/** How old a detail may be, how long one waits where another can be shown, and how long for a free call; in ms. */
const freshMs = 2000;

interface Flight {
  /** Monotonic ms of its last call's departure; Infinity until that has been answered. */
  leftAt: number;
  /** Resolves once the fleet knows what it told: the job, or that there is none. */
  told: Promise<void>;
}

/** Single jobs, asked by JobId: one call at a time for a job, whoever asks. */
export class JobDetails {
  readonly #upstream: Upstream;
  readonly #fleet: Fleet;
  readonly #now: () => number;
  readonly #flights = new Map<string, Flight>();

  constructor(upstream: Upstream, fleet: Fleet, now: () => number) {
    this.#upstream = upstream;
    this.#fleet = fleet;
    this.#now = now;
  }

  /**
   * The job as upstream tells it, at most 2 s old; what is held of it where upstream is slow or fails.
   * Throws AppError not-found and too-many, and UpstreamError where nothing is held.
   */
  async show(address: JobAddress): Promise<ShownJob> {
    const key = jobKey(address);
    const { told } = this.#flight(key, address);
    const held = this.#fleet.entry(key);
    if (held === undefined) {
      await told.catch(refuse);
      return this.#shown(key);
    }
    const fallback = (error: SourceError | null): ShownJob => ({
      entry: this.#fleet.entry(key) ?? held,
      stale: true,
      sourceError: error,
    });
    try {
      return (await isInTime(told)) ? this.#shown(key) : fallback(null);
    } catch (error) {
      if (error instanceof NoFreeCall) return fallback(null);
      if (error instanceof UpstreamError) return fallback(sourceError(error));
      throw error;
    }
  }

  /** What is held although the call told of no job comes from one that began later, which knows better. */
  #shown(key: string): ShownJob {
    const entry = this.#fleet.entry(key);
    if (entry === undefined) throw new AppError('not-found', 'There is no such job.');
    return { entry, stale: false, sourceError: null };
  }

  /** The call under way or no older than 2 s, else a new one. */
  #flight(key: string, address: JobAddress): Flight {
    const current = this.#flights.get(key);
    if (current !== undefined && this.#now() - current.leftAt < freshMs) return current;
    let left = Number.POSITIVE_INFINITY;
    const told = this.#ask(key, address, () => {
      left = this.#now();
    });
    const flight: Flight = { leftAt: Number.POSITIVE_INFINITY, told };
    this.#flights.set(key, flight);
    const forget = () => {
      if (this.#flights.get(key) === flight) this.#flights.delete(key);
    };
    const keep = () => {
      flight.leftAt = left;
      setTimeout(forget, Math.max(0, left + freshMs - this.#now())).unref();
    };
    told.then(keep, forget);
    return flight;
  }

  async #ask(key: string, address: JobAddress, departed: () => void): Promise<void> {
    const first = await this.#askOnce(key, address, departed);
    // An empty answer may be upstream's stutter; it removes the job only when it comes twice.
    const { found, order } =
      first.found || first.certain ? first : await this.#askOnce(key, address, departed);
    if (!found) this.#fleet.remove(key, order);
    await this.#fleet.published();
  }

  async #askOnce(
    key: string,
    { account, region, jobId }: JobAddress,
    departed: () => void,
  ): Promise<{ found: boolean; certain: boolean; order: number }> {
    let order = 0;
    try {
      const { jobs, ...telling } = await this.#upstream.jobs({
        account,
        region,
        parameters: { JobId: jobId, Limit: 1 },
        priority: 'detail',
        waitMs: freshMs,
        onDeparture(start) {
          order = start.order;
          departed();
        },
      });
      const taken = await this.#fleet.take({ account, region }, jobs, telling, 'first');
      return { found: taken.includes(jobId), certain: false, order };
    } catch (error) {
      const gone = error instanceof UpstreamError && error.code?.startsWith('ResourceNotFound');
      if (!gone) throw error;
      return { found: false, certain: true, order };
    }
  }
}

function refuse(error: unknown): never {
  if (!(error instanceof NoFreeCall)) throw error;
  throw new AppError('too-many', 'No call to upstream was free for 2 s. Try again shortly.', {
    cause: error,
  });
}

function isInTime(told: Promise<void>): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(false), freshMs);
    told.then(() => resolve(true), reject).finally(() => clearTimeout(timer));
  });
}
