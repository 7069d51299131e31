import type { JobsEvent, PingEvent } from '@syncdeck/contract';
import { listOf, object, type Shape, text, truth } from './shape.ts';

/** The fleet changed. The other events are states of sources. */
export const isJobsEvent: Shape<JobsEvent> = object({
  revision: text,
  changed: listOf(text),
  removed: listOf(text),
  reset: truth,
});

export const isPingEvent: Shape<PingEvent> = object({ now: text });
