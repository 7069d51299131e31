import * as z from 'zod/mini';

const texts = z.array(z.string());
const whole = z.int().check(z.minimum(0));

/** The pass-through's body: the API's own parameters plus Region and Account; anything else is refused. */
export const describeSyncJobsBodySchema = z.strictObject({
  Region: z.optional(z.string()),
  Account: z.optional(z.string()),
  JobId: z.optional(z.string()),
  JobIds: z.optional(texts),
  JobName: z.optional(z.string()),
  Order: z.optional(z.enum(['CreateTime'])),
  OrderSeq: z.optional(z.enum(['ASC', 'DESC'])),
  Offset: z.optional(whole),
  Limit: z.optional(z.int().check(z.minimum(1), z.maximum(100))),
  Status: z.optional(texts),
  RunMode: z.optional(z.string()),
  JobType: z.optional(z.string()),
  PayMode: z.optional(z.string()),
  TagFilters: z.optional(z.array(z.strictObject({ TagKey: z.string(), TagValue: z.optional(texts) }))),
  SrcInfoPattern: z.optional(z.string()),
  DstInfoPattern: z.optional(z.string()),
});

/** Upstream's own envelope, secrets blanked. */
export const describeSyncJobsAnswerSchema = z.object({ Response: z.record(z.string(), z.unknown()) });

export type DescribeSyncJobsBody = z.infer<typeof describeSyncJobsBodySchema>;
export type DescribeSyncJobsAnswer = z.infer<typeof describeSyncJobsAnswerSchema>;
