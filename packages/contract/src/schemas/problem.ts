import * as z from 'zod/mini';
import { text } from './shared.ts';

/** RFC 9457 problem details. `type` is a URI reference under `/problems/`. */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number(),
  detail: z.string(),
  code: z.string(),
  requestId: z.string(),
  errors: z.array(z.object({ parameter: z.string(), value: z.string(), message: z.string() })),
  upstream: z.nullable(z.object({ code: text, message: z.string(), requestId: text })),
});

export type Problem = z.infer<typeof problemSchema>;
