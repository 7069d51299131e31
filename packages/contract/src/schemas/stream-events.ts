import * as z from 'zod/mini';
import { sourceStateSchema } from './source-state.ts';

/** `event: snapshot`: at each collection of a source, and for each source on opening. */
export const snapshotEventSchema = z.object({ ...sourceStateSchema.shape, revision: z.string() });

/** `event: jobs`: the fleet changed. `reset` asks for the window anew; its lists are then empty. */
export const jobsEventSchema = z.object({
  revision: z.string(),
  changed: z.array(z.string()),
  removed: z.array(z.string()),
  reset: z.boolean(),
});

/** `event: source`: a source failed or recovered. */
export const sourceEventSchema = sourceStateSchema;

/** `event: ping`, every 15 s. */
export const pingEventSchema = z.object({ now: z.string() });

export type SnapshotEvent = z.infer<typeof snapshotEventSchema>;
export type JobsEvent = z.infer<typeof jobsEventSchema>;
export type SourceEvent = z.infer<typeof sourceEventSchema>;
export type PingEvent = z.infer<typeof pingEventSchema>;

/** Data by event name. */
export interface StreamEvents {
  snapshot: SnapshotEvent;
  jobs: JobsEvent;
  source: SourceEvent;
  ping: PingEvent;
}

/** More keys than this in one change become a `reset`. */
export const maxEventKeys = 500;
