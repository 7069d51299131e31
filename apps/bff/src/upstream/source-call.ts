import type { CallAnswer } from './dts-call.ts';
import type { CallPriority } from './call-limiter.ts';

/** One call for one source, as it is asked for. */
export interface SourceCall {
  account: string;
  region: string;
  parameters: Record<string, unknown>;
  priority: CallPriority;
  /** How long it may wait for a free call; without it as long as it takes. */
  waitMs?: number;
  /** The call leaves now. */
  onDeparture?: (departure: CallStart) => void;
}

/** When a call left. `order` grows with every call of the process: it tells later from earlier. */
export interface CallStart {
  order: number;
  /** Epoch ms. */
  startedAt: number;
}

export interface CallResult extends CallStart {
  answer: CallAnswer;
}
