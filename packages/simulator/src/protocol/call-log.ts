export interface RecordedCall {
  /** Arrival, in ms since the epoch on the real clock. */
  at: number;
  region: string;
  action: string;
  /** The parsed body; null where it was none. */
  params: unknown;
  language: string | null;
  /** Whether X-TC-Token was sent. */
  token: boolean;
  secretId: string | null;
  requestId: string;
  /** `pending`, `ok`, an error code, or `fault:` and its kind. */
  outcome: string;
}

export interface CallLog {
  readonly total: number;
  readonly byRegion: Readonly<Record<string, number>>;
  /** The newest calls, oldest first; bounded, while `total` counts all. */
  list(): RecordedCall[];
  clear(): void;
}

export interface CallRecorder extends CallLog {
  add(call: RecordedCall): void;
}

export function createCallLog(bound = 10_000): CallRecorder {
  let calls: RecordedCall[] = [];
  let total = 0;
  let byRegion: Record<string, number> = {};
  return {
    get total() {
      return total;
    },
    get byRegion() {
      return byRegion;
    },
    list: () => calls.slice(-bound),
    clear() {
      calls = [];
      total = 0;
      byRegion = {};
    },
    add(call) {
      total += 1;
      byRegion[call.region] = (byRegion[call.region] ?? 0) + 1;
      calls.push(call);
      if (calls.length >= 2 * bound) calls = calls.slice(-bound);
    },
  };
}
