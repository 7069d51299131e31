import type { Meta } from '@syncdeck/contract';
import { listOf, nullable, number, object, oneOf, type Shape, text } from './shape.ts';

/** What kind of server this is. */
export const isMeta: Shape<Meta> = object({
  mode: oneOf(['live', 'demo']),
  version: text,
  now: text,
  refreshSeconds: number,
  lagThresholdSeconds: number,
  accounts: listOf(object({ alias: text, regions: listOf(text) })),
  user: nullable(object({ name: text })),
});
