import * as z from 'zod/mini';
import { endpointBriefSchema, jobRowSchema } from './job-row.ts';
import { syncObjectsSchema, syncOptionsSchema } from './objects.ts';
import { count, percent, text, texts, time } from './shared.ts';
import { sourceErrorSchema } from './source-state.ts';

export const tipSchema = z.object({
  code: text,
  message: text,
  solution: text,
  helpUrl: text,
  skipInfo: text,
});

export const stepSchema = z.object({
  number: count,
  id: text,
  name: text,
  status: text,
  progressPercent: percent,
  startedAt: time,
  finishedAt: time,
  durationSeconds: count,
  errors: z.array(tipSchema),
  warnings: z.array(tipSchema),
});

/** Upstream's connection fields of one node, none of the secret ones. */
export const endpointNodeSchema = z.object({
  region: text,
  role: text,
  dbKernel: text,
  instanceId: text,
  ip: text,
  port: count,
  user: text,
  dbName: text,
  vpcId: text,
  subnetId: text,
  cvmInstanceId: text,
  uniqDcgId: text,
  uniqVpnGwId: text,
  ccnId: text,
  supplier: text,
  engineVersion: text,
  account: text,
  accountMode: text,
  accountRole: text,
  encryptConn: text,
  databaseNetEnv: text,
  ccnOwnerUin: text,
  childInstanceId: text,
  childInstanceType: text,
  setId: text,
});

export const endpointSchema = z.object({
  ...endpointBriefSchema.shape,
  endpoints: z.array(endpointNodeSchema),
});

const limitSchema = z.object({ current: count, default: count });

export const rateLimitSchema = z.object({
  dumpThreads: limitSchema,
  dumpRps: limitSchema,
  loadThreads: limitSchema,
  loadRps: limitSchema,
  sinkerThreads: limitSchema,
  setByUser: z.nullable(z.boolean()),
});

export const jobDetailSchema = z.object({
  ...jobRowSchema.shape,
  source: endpointSchema,
  destination: endpointSchema,
  error: z.nullable(z.object({ message: text, reason: text, solution: text })),
  detailMessage: text,
  compareDisabledReason: text,
  specification: text,
  dumperResumable: z.nullable(z.boolean()),
  autoRetryMinutes: count,
  objectChangeStatus: text,
  steps: z.array(stepSchema),
  objects: syncObjectsSchema,
  options: syncOptionsSchema,
  rateLimit: rateLimitSchema,
  actions: z.object({ allowed: texts, all: texts }),
  collectedAt: z.string(),
  stale: z.boolean(),
  sourceError: z.nullable(sourceErrorSchema),
  requestId: text,
});

/** Upstream's SyncJobInfo with every field that it sent, secrets blanked. */
export const jobRawSchema = z.object({
  raw: z.record(z.string(), z.unknown()),
  requestId: text,
  collectedAt: z.string(),
  stale: z.boolean(),
  sourceError: z.nullable(sourceErrorSchema),
});

export type Tip = z.infer<typeof tipSchema>;
export type Step = z.infer<typeof stepSchema>;
export type EndpointNode = z.infer<typeof endpointNodeSchema>;
export type Endpoint = z.infer<typeof endpointSchema>;
export type RateLimit = z.infer<typeof rateLimitSchema>;
export type JobDetail = z.infer<typeof jobDetailSchema>;
export type JobRaw = z.infer<typeof jobRawSchema>;
