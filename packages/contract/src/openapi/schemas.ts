import * as z from 'zod/mini';
import * as schemas from '../schemas/index.ts';
import type { SchemaObject } from './shapes.ts';

/** The contract's schemas under the names that the document gives them. */
const named = {
  Meta: schemas.metaSchema,
  JobPage: schemas.jobPageSchema,
  JobRow: schemas.jobRowSchema,
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

const place = (name: string) => `#/components/schemas/${name}`;

export function refTo(name: SchemaName): SchemaObject {
  return { $ref: place(name) };
}

/** Every named schema as JSON Schema; answers may grow, so no object of theirs is closed. */
export function componentSchemas(): Record<string, SchemaObject> {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(named)) registry.add(schema, { id });
  const { schemas: written } = z.toJSONSchema(registry, { io: 'input', uri: place });
  return Object.fromEntries(Object.entries(written).map(([name, schema]) => [name, withoutIds(schema)]));
}

/** `$schema` and `$id` are the document's to say. */
function withoutIds({ $schema: _dialect, $id: _id, ...schema }: SchemaObject): SchemaObject {
  return schema;
}
