import * as z from 'zod/mini';
import { faultKinds, sourceStateWords } from '../enums.ts';
import { count, text, time } from './shared.ts';

/** A fault of upstream; code and requestId are null where none came (network, deadline). */
export const sourceErrorSchema = z.object({
  kind: z.enum(faultKinds),
  code: text,
  message: z.string(),
  requestId: text,
});

/** How well one (account, region) pair is known. */
export const sourceStateSchema = z.object({
  account: z.string(),
  region: z.string(),
  state: z.enum(sourceStateWords),
  collectedAt: time,
  refreshSeconds: z.number(),
  total: count,
  received: z.number(),
  requestId: text,
  error: z.nullable(sourceErrorSchema),
});

export type SourceError = z.infer<typeof sourceErrorSchema>;
export type SourceState = z.infer<typeof sourceStateSchema>;
