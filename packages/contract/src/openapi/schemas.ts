import * as z from 'zod/mini';
import * as schemas from '../schemas/index.ts';
import type { SchemaObject } from './shapes.ts';

/** The contract's schemas under the names that the document gives them. */
const named = {
  Meta: schemas.metaSchema,
  JobPage: schemas.jobPageSchema,
  JobRow: schemas.jobRowSchema,
  JobGroup: schemas.jobGroupSchema,
  NumberHistogram: schemas.numberHistogramSchema,
  TimeHistogram: schemas.timeHistogramSchema,
  ObjectMatch: schemas.objectMatchSchema,
  JobDetail: schemas.jobDetailSchema,
  JobRaw: schemas.jobRawSchema,
  EndpointBrief: schemas.endpointBriefSchema,
  Endpoint: schemas.endpointSchema,
  Step: schemas.stepSchema,
  Tip: schemas.tipSchema,
  SourceState: schemas.sourceStateSchema,
  SourceError: schemas.sourceErrorSchema,
  SyncObjects: schemas.syncObjectsSchema,
  SyncOptions: schemas.syncOptionsSchema,
  DescribeSyncJobsBody: schemas.describeSyncJobsBodySchema,
  DescribeSyncJobsAnswer: schemas.describeSyncJobsAnswerSchema,
  SnapshotEvent: schemas.snapshotEventSchema,
  JobsEvent: schemas.jobsEventSchema,
  PingEvent: schemas.pingEventSchema,
  Problem: schemas.problemSchema,
};

export type SchemaName = keyof typeof named;

/** What a shape means where its keys don't say it. */
const meanings: Partial<Record<SchemaName, string>> = {
  JobPage:
    'A window of the matches. groups is filled with group, histograms with histogram, objectMatches (by job key, for the rows of the window) with object; groups holds the first 1,000 of groupsTotal, in the order in which the rows stand.',
  JobGroup: 'The jobs with one value of what is grouped by; null is for those without a value.',
  NumberHistogram: 'Both ends of a bin belong to it. withoutValue counts the jobs that have no such number.',
  TimeHistogram: 'Both ends of a bin belong to it: whole days, weeks, months or years in +08:00.',
  ObjectMatch:
    "By what object found the job: it names the object, or carries all of what path holds (shop.*). path is the source's name, renamedTo the destination's where it differs.",
};

const place = (name: string) => `#/components/schemas/${name}`;

export function refTo(name: SchemaName): SchemaObject {
  return { $ref: place(name) };
}

/** Every named schema as JSON Schema; answers may grow, so no object of theirs is closed. */
export function componentSchemas(): Record<string, SchemaObject> {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(named)) registry.add(schema, { id });
  const { schemas: written } = z.toJSONSchema(registry, { io: 'input', uri: place });
  const described = new Map<string, string>(Object.entries(meanings));
  return Object.fromEntries(
    Object.entries(written).map(([name, schema]) => {
      const description = described.get(name);
      return [name, { ...(description !== undefined && { description }), ...withoutIds(schema) }];
    }),
  );
}

/** `$schema` and `$id` are the document's to say. */
function withoutIds({ $schema: _dialect, $id: _id, ...schema }: SchemaObject): SchemaObject {
  return schema;
}
