import * as z from 'zod/mini';
import { facetNames } from '../query/names.ts';
import { jobRowSchema } from './job-row.ts';
import { sourceStateSchema } from './source-state.ts';

/** value → number of jobs. */
const facetSchema = z.record(z.string(), z.number());

export const jobPageSchema = z.object({
  items: z.array(jobRowSchema),
  total: z.number(),
  unfilteredTotal: z.number(),
  offset: z.number(),
  limit: z.number(),
  facets: z.record(z.enum(facetNames), facetSchema),
  facetsCut: z.array(z.enum(facetNames)),
  sources: z.array(sourceStateSchema),
  revision: z.string(),
});

export type Facets = JobPage['facets'];
export type JobPage = z.infer<typeof jobPageSchema>;
