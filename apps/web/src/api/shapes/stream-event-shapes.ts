import type { JobsEvent, PingEvent } from '@syncdeck/contract';
import { listOf, object, type Shape, text, truth } from './shape.ts';

/** The fleet changed. The other events are states of sources. */
export const isJobsEvent: Shape<JobsEvent> = object({
  revision: text,
  changed: listOf(text),
  removed: listOf(text),
  reset: truth,
});

/** A snapshot is a source's state, and where the fleet stands. */
export const hasRevision: Shape<{ revision: string }> = object({ revision: text });

export const isPingEvent: Shape<PingEvent> = object({ now: text });
