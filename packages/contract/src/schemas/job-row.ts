import * as z from 'zod/mini';
import { healthReasons, healthWords } from '../enums.ts';
import { count, percent, text, time } from './shared.ts';

export const tagSchema = z.object({ key: z.string(), value: z.string() });

export const endpointBriefSchema = z.object({
  databaseType: text,
  accessType: text,
  region: text,
  nodeType: text,
  address: text,
  nodes: z.number(),
});

export const currentStepSchema = z.object({
  number: z.number(),
  total: z.number(),
  id: text,
  name: text,
  status: text,
  progressPercent: percent,
});

/** One job in the list. Key order is the order of the CSV's columns. */
export const jobRowSchema = z.object({
  key: z.string(),
  account: z.string(),
  region: z.string(),
  jobId: z.string(),
  jobName: text,
  status: text,
  tradeStatus: text,
  health: z.enum(healthWords),
  healthReasons: z.array(z.enum(healthReasons)),
  severity: z.number(),
  jobType: text,
  source: endpointBriefSchema,
  destination: endpointBriefSchema,
  step: z.nullable(currentStepSchema),
  progressPercent: percent,
  lagSeconds: count,
  lagMegabytes: count,
  error: z.nullable(z.object({ message: text, reason: text })),
  payMode: text,
  runMode: text,
  instanceClass: text,
  autoRenew: z.nullable(z.boolean()),
  createdAt: time,
  startedAt: time,
  endedAt: time,
  expiresAt: time,
  expectRunAt: time,
  offlineAt: time,
  tags: z.array(tagSchema),
});

export type Tag = z.infer<typeof tagSchema>;
export type EndpointBrief = z.infer<typeof endpointBriefSchema>;
export type CurrentStep = z.infer<typeof currentStepSchema>;
export type JobRow = z.infer<typeof jobRowSchema>;
