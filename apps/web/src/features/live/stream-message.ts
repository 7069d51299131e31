import type { StreamEvents } from '@syncdeck/contract';
import * as z from 'zod/mini';

export const streamEventNames = [
  'snapshot',
  'jobs',
  'source',
  'ping',
] as const satisfies readonly (keyof StreamEvents)[];

export type Connection = 'connecting' | 'open' | 'lost';

/** What one tab hears of the stream, itself or from the tab that holds it. `missed`: events may have been lost. */
export const streamMessageSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('event'), name: z.enum(streamEventNames), data: z.string() }),
  z.object({ kind: z.literal('connection'), connection: z.enum(['connecting', 'open', 'lost']) }),
  z.object({ kind: z.literal('missed') }),
  z.object({ kind: z.literal('hello') }),
]);

export type StreamMessage = z.infer<typeof streamMessageSchema>;
