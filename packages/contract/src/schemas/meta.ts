import * as z from 'zod/mini';

export const metaSchema = z.object({
  mode: z.enum(['live', 'demo']),
  version: z.string(),
  now: z.string(),
  refreshSeconds: z.number(),
  lagThresholdSeconds: z.number(),
  accounts: z.array(z.object({ alias: z.string(), regions: z.array(z.string()) })),
  user: z.nullable(z.object({ name: z.string() })),
});

export type Meta = z.infer<typeof metaSchema>;
