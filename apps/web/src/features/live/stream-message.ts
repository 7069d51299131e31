import type { StreamEvents } from '@syncdeck/contract';
import { object, oneOf, type Shape, text } from '../../api/shapes/shape.ts';

export const streamEventNames = [
  'snapshot',
  'jobs',
  'source',
  'ping',
] as const satisfies readonly (keyof StreamEvents)[];

const connections = ['connecting', 'open', 'lost'] as const;
export type Connection = (typeof connections)[number];

/**
 * What one tab hears of the stream, itself or from the tab that holds it. `begun`: it tells of every change from now
 * on; `missed`: events may have been lost.
 */
export type StreamMessage =
  | { kind: 'event'; name: (typeof streamEventNames)[number]; data: string }
  | { kind: 'connection'; connection: Connection }
  | { kind: 'begun' }
  | { kind: 'missed' }
  | { kind: 'hello' };

const kinds: { [K in StreamMessage['kind']]: Shape<Extract<StreamMessage, { kind: K }>> } = {
  event: object({ kind: oneOf(['event']), name: oneOf(streamEventNames), data: text }),
  connection: object({ kind: oneOf(['connection']), connection: oneOf(connections) }),
  begun: object({ kind: oneOf(['begun']) }),
  missed: object({ kind: oneOf(['missed']) }),
  hello: object({ kind: oneOf(['hello']) }),
};

export const isStreamMessage: Shape<StreamMessage> = (value): value is StreamMessage =>
  Object.values(kinds).some((is) => is(value));
