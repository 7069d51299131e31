/** Who asks for a call: the collector, one job's detail, or the pass-through. */
export type CallPriority = 'collector' | 'detail' | 'pass-through';

/** A call that may leave now. */
export interface Permit {
  /** The call has left: from then on it counts for one second. */
  sent: () => void;
  /** Upstream has begun to answer, so the call has arrived by now. */
  answered: () => void;
}

/** No call was free in the time that the asker could wait. */
export class NoFreeCall extends Error {
  override readonly name = 'NoFreeCall';
}

export interface AskForCall {
  priority: CallPriority;
  /** Askers of one lane stand in line; lanes of the collector (its sources) take turns. */
  lane: string;
  waitMs?: number | undefined;
  signal?: AbortSignal | undefined;
}

interface Waiter extends AskForCall {
  grant: (permit: Permit) => void;
  refuse: (error: unknown) => void;
}

interface Departure {
  at: number;
  /** When the answer began; null while nothing came back. */
  answeredAt: number | null;
  priority: CallPriority;
}

const windowMs = 1000;
/** Two calls may reach upstream closer together than they left; this keeps its window whole too. */
const jitterMs = 15;
/** A call that has left is taken to arrive this much later than others at most, answered or not. */
const arrivalMs = 400;
/** Calls of the collector leave so far apart: two dozen answers at once hold the event loop up while they are read. */
const spacingMs = 4;
/** Share of the ceiling, and calls a second, that are left however often upstream throttles. */
const leastShare = 1 / 16;
const leastCalls = 1;
/** Askers with a limit to their patience: at the highest rate, no more of them could leave within it. */
const longestLine = 500;

/** One account's ceiling: in no stretch of a second more calls leave than `perSecond`, and no burst above it. */
export class CallLimiter {
  readonly #perSecond: number;
  readonly #leastRate: number;
  readonly #now: () => number;
  readonly #lanes: Record<CallPriority, Map<string, Waiter[]>> = {
    collector: new Map(),
    detail: new Map(),
    'pass-through': new Map(),
  };
  #departures: Departure[] = [];
  #rate = 1;
  #throttledAt = Number.NEGATIVE_INFINITY;
  #rateSetAt = Number.NEGATIVE_INFINITY;
  #lastDeparted: CallPriority = 'detail';
  #collectorDepartedAt = Number.NEGATIVE_INFINITY;
  /** From a call's departure to the beginning of its answer, in ms, at the quickest. */
  #quickestMs = Number.POSITIVE_INFINITY;
  #timer: NodeJS.Timeout | undefined;

  constructor(perSecond: number, now: () => number = () => performance.now()) {
    this.#perSecond = perSecond;
    this.#leastRate = Math.min(1 / 2, Math.max(leastShare, leastCalls / perSecond));
    this.#now = now;
  }

  /** The share of the ceiling that is used: 1, or less after upstream has throttled. */
  get rate(): number {
    return this.#rate;
  }

  /** How many stand in line. */
  get waiting(): number {
    return this.#waitingFor('collector') + this.#waitingFor('detail') + this.#waitingFor('pass-through');
  }

  /**
   * Resolves when a call may leave. Rejects with NoFreeCall after `waitMs`, or at once where the line is too long
   * for that, and with the signal's reason.
   */
  ask(ask: AskForCall): Promise<Permit> {
    return new Promise((resolve, reject) => {
      if (ask.signal?.aborted) return reject(ask.signal.reason);
      if (ask.waitMs !== undefined && this.#waitingFor(ask.priority) >= longestLine)
        return reject(new NoFreeCall());
      const leave = () => {
        clearTimeout(timer);
        ask.signal?.removeEventListener('abort', abandon);
      };
      const waiter: Waiter = {
        ...ask,
        grant(permit) {
          leave();
          resolve(permit);
        },
        refuse: (error) => {
          leave();
          this.#remove(waiter);
          reject(error);
        },
      };
      const abandon = () => waiter.refuse(ask.signal?.reason);
      const timer =
        ask.waitMs === undefined ? undefined : setTimeout(() => waiter.refuse(new NoFreeCall()), ask.waitMs);
      ask.signal?.addEventListener('abort', abandon, { once: true });
      const lanes = this.#lanes[ask.priority];
      const lane = lanes.get(ask.lane);
      if (lane === undefined) lanes.set(ask.lane, [waiter]);
      else lane.push(waiter);
      this.#serve();
    });
  }

  /** Upstream has throttled a call: half the rate from now on. Faults of one burst count once. */
  throttled(): void {
    if (this.#now() - this.#throttledAt < windowMs) return;
    this.#throttledAt = this.#now();
    this.#setRate(Math.max(this.#leastRate, this.#rate / 2));
  }

  /**
   * A pass that began at `since` (of this limiter's clock) went well: the rate grows back by half of what it is.
   * One that began before the rate last changed says nothing of the present one.
   */
  recovered(since: number): void {
    if (since >= this.#rateSetAt) this.#setRate(Math.min(1, this.#rate * 1.5));
  }

  #setRate(rate: number): void {
    if (rate === this.#rate) return;
    this.#rate = rate;
    this.#rateSetAt = this.#now();
  }

  #waitingFor(priority: CallPriority): number {
    let count = 0;
    for (const lane of this.#lanes[priority].values()) count += lane.length;
    return count;
  }

  #serve(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    for (;;) {
      const next = this.#next();
      if (next === null) return;
      const wait = this.#waitMs(next.priority);
      if (wait > 0) {
        this.#timer = setTimeout(() => this.#serve(), Math.ceil(wait));
        return;
      }
      this.#remove(next);
      next.grant(this.#depart(next.priority));
    }
  }

  /** How long until a call of this priority may leave, in ms. */
  #waitMs(priority: CallPriority): number {
    const allowed = this.#perSecond * this.#rate;
    const count = Math.max(1, Math.floor(allowed));
    const window = allowed >= 1 ? windowMs : windowMs / allowed;
    const now = this.#now();
    const freeAt = (departure: Departure) => arrivedBy(departure, this.#quickestMs) + window;
    this.#departures = this.#departures.filter((departure) => now < freeAt(departure));
    const oldest = this.#departures.map(freeAt).toSorted((a, b) => b - a)[count - 1];
    const spacedAt = priority === 'collector' ? this.#collectorDepartedAt + spacingMs : now;
    return Math.max(0, spacedAt - now, (oldest ?? now) - now);
  }

  #depart(priority: CallPriority): Permit {
    const at = this.#now();
    const departure: Departure = { at, answeredAt: null, priority };
    this.#departures.push(departure);
    this.#lastDeparted = priority;
    if (priority === 'collector') this.#collectorDepartedAt = at;
    return {
      sent: () => {
        departure.at = this.#now();
      },
      answered: () => {
        departure.answeredAt = this.#now();
        this.#quickestMs = Math.min(this.#quickestMs, departure.answeredAt - departure.at);
        // Its second may end earlier than was planned for.
        if (this.#timer !== undefined) this.#serve();
      },
    };
  }

  /** Whose turn it is: collector and details share while both wait, the pass-through has what neither needs. */
  #next(): Waiter | null {
    const collector = this.#first('collector');
    const detail = this.#first('detail');
    if (collector === null || detail === null) return collector ?? detail ?? this.#first('pass-through');
    const now = this.#now();
    const recent = this.#departures.filter((departure) => now - departure.at < windowMs + jitterMs);
    const details = recent.filter((departure) => departure.priority === 'detail').length;
    const half = Math.floor((this.#perSecond * this.#rate) / 2);
    return this.#lastDeparted === 'detail' || (half > 0 && details >= half) ? collector : detail;
  }

  #first(priority: CallPriority): Waiter | null {
    for (const lane of this.#lanes[priority].values()) return lane[0] ?? null;
    return null;
  }

  #remove(waiter: Waiter): void {
    const lanes = this.#lanes[waiter.priority];
    const lane = lanes.get(waiter.lane);
    const index = lane?.indexOf(waiter) ?? -1;
    if (lane === undefined || index < 0) return;
    lane.splice(index, 1);
    lanes.delete(waiter.lane);
    // Back to the end of the lanes, so that the others have their turn first.
    if (lane.length > 0) lanes.set(waiter.lane, lane);
  }
}

/**
 * When a call has arrived at the latest, less the time that any call is on its way: as much later than the quickest
 * as it was answered later, since upstream may have been that much later in seeing it.
 */
function arrivedBy({ at, answeredAt }: Departure, quickestMs: number): number {
  const later = answeredAt === null ? arrivalMs : Math.min(arrivalMs, answeredAt - at - quickestMs);
  return at + Math.max(jitterMs, later);
}
