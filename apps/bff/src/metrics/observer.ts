import type { FaultKind } from '@syncdeck/contract';
import type { SourceId } from '../fleet/source-id.ts';
import type { CallPriority } from '../upstream/call-limiter.ts';

export type CallOutcome = 'ok' | FaultKind;
/** `partial`: some pages came; `failed`: none did. */
export type PassOutcome = 'whole' | 'partial' | 'failed';

/** What the parts tell of their work; they know nothing of what is counted. No method throws or waits. */
export interface Observer {
  /** A call has ended, `seconds` after it left. */
  called(source: SourceId, outcome: CallOutcome, seconds: number): void;
  /** A call stood in line for so many seconds; `granted` is false where none was free in time. */
  waited(account: string, caller: CallPriority, seconds: number, granted: boolean): void;
  /** So many calls may leave in a second from now on: `share` (0 to 1) of what is configured. */
  ceilingMoved(account: string, callsPerSecond: number, share: number): void;
  /** A page is asked again within its pass, because of a fault of this kind. */
  retried(source: SourceId, kind: FaultKind): void;
  /** A pass has ended; `breakerOpen` where the next one makes a single attempt a page. */
  passed(source: SourceId, outcome: PassOutcome, seconds: number, breakerOpen: boolean): void;
  /** A new or changed job holds a value of this closed field that the documents don't name. */
  metUnknownValue(field: string): void;
  /** A stream was not opened, as there are too many. */
  refusedStream(): void;
  /** A stream was cut, as its reader does not read. */
  droppedStream(): void;
}

const ignore = () => undefined;

/** For parts that run without metrics. */
export const noObserver: Observer = {
  called: ignore,
  waited: ignore,
  ceilingMoved: ignore,
  retried: ignore,
  passed: ignore,
  metUnknownValue: ignore,
  refusedStream: ignore,
  droppedStream: ignore,
};
