import * as z from 'zod/mini';
import { healthWords, objectMatchWays } from '../enums.ts';
import { facetNames } from '../query/names.ts';
import { jobRowSchema } from './job-row.ts';
import { count } from './shared.ts';
import { sourceStateSchema } from './source-state.ts';

/** value → number of jobs. */
const facetSchema = z.record(z.string(), z.number());

/** The jobs with one value of what is grouped by; null stands for jobs without one. */
export const jobGroupSchema = z.object({
  value: z.nullable(z.string()),
  count: z.number(),
  worstHealth: z.enum(healthWords),
  maxLagSeconds: count,
});

const histogramOf = <E extends z.core.SomeType>(end: E) =>
  z.object({
    bins: z.array(z.object({ from: end, to: end, count: z.number() })),
    withoutValue: z.number(),
  });

/** Both ends of a bin belong to it: `from..to` as a filter finds the jobs that it counts. */
export const numberHistogramSchema = histogramOf(z.number());
export const timeHistogramSchema = histogramOf(z.string());

/** Those that were asked for. */
const histogramsSchema = z.object({
  lagSeconds: z.optional(numberHistogramSchema),
  lagMegabytes: z.optional(numberHistogramSchema),
  progressPercent: z.optional(numberHistogramSchema),
  createdAt: z.optional(timeHistogramSchema),
  startedAt: z.optional(timeHistogramSchema),
  endedAt: z.optional(timeHistogramSchema),
  expiresAt: z.optional(timeHistogramSchema),
});

/** By what a row was found by `object`; `path` is the source's name, `renamedTo` the destination's where it differs. */
export const objectMatchSchema = z.object({
  by: z.enum(objectMatchWays),
  path: z.string(),
  renamedTo: z.nullable(z.string()),
});

export const jobPageSchema = z.object({
  items: z.array(jobRowSchema),
  total: z.number(),
  unfilteredTotal: z.number(),
  offset: z.number(),
  limit: z.number(),
  facets: z.record(z.enum(facetNames), facetSchema),
  facetsCut: z.array(z.enum(facetNames)),
  groups: z.array(jobGroupSchema),
  groupsTotal: z.number(),
  histograms: histogramsSchema,
  objectMatches: z.record(z.string(), objectMatchSchema),
  sources: z.array(sourceStateSchema),
  revision: z.string(),
});

export type JobGroup = z.infer<typeof jobGroupSchema>;
export type NumberHistogram = z.infer<typeof numberHistogramSchema>;
export type TimeHistogram = z.infer<typeof timeHistogramSchema>;
export type Histograms = JobPage['histograms'];
export type ObjectMatch = z.infer<typeof objectMatchSchema>;
export type Facets = JobPage['facets'];
export type JobPage = z.infer<typeof jobPageSchema>;
