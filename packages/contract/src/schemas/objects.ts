import * as z from 'zod/mini';
import { text, texts } from './shared.ts';

const ddlOptionSchema = z.object({ ddlObject: text, ddlValue: texts });

const opFilterSchema = z.object({ opTypes: z.nullable(texts), ddlOptions: z.array(ddlOptionSchema) });

const columnSchema = z.object({ columnName: text, newColumnName: text });

const tableSchema = z.object({
  tableName: text,
  newTableName: text,
  filterCondition: text,
  columnMode: text,
  columns: z.array(columnSchema),
  tmpTables: texts,
  tableEditMode: text,
});

const viewSchema = z.object({ viewName: text, newViewName: text });

const databaseSchema = z.object({
  dbName: text,
  newDbName: text,
  dbMode: text,
  schemaName: text,
  newSchemaName: text,
  schemaMode: text,
  tableMode: text,
  tables: z.array(tableSchema),
  viewMode: text,
  views: z.array(viewSchema),
  functionMode: text,
  functions: texts,
  procedureMode: text,
  procedures: texts,
  triggerMode: text,
  triggers: texts,
  eventMode: text,
  events: texts,
});

const databaseOpFilterSchema = z.object({
  dbName: text,
  opFilter: z.nullable(opFilterSchema),
  tables: z.array(z.object({ tableName: text, opFilter: z.nullable(opFilterSchema) })),
  views: z.array(z.object({ viewName: text, opFilter: z.nullable(opFilterSchema) })),
});

/** What a job carries: upstream's Objects in camelCase. */
export const syncObjectsSchema = z.object({
  mode: text,
  databases: z.array(databaseSchema),
  advancedObjects: texts,
  onlineDdl: z.nullable(z.object({ status: text })),
  databasesOpFilter: z.array(databaseOpFilterSchema),
});

/** How a job runs: upstream's Options in camelCase, its RateLimitOption aside. */
export const syncOptionsSchema = z.object({
  initType: text,
  dealOfExistSameTable: text,
  conflictHandleType: text,
  addAdditionalColumn: z.nullable(z.boolean()),
  opTypes: z.nullable(texts),
  conflictHandleOption: z.nullable(
    z.object({ conditionColumn: text, conditionOperator: text, conditionOrderInSrcAndDst: text }),
  ),
  ddlOptions: z.array(ddlOptionSchema),
  kafkaOption: z.nullable(
    z.object({
      dataType: text,
      topicType: text,
      ddlTopicName: text,
      topicRules: z.array(
        z.object({
          topicName: text,
          partitionType: text,
          dbMatchMode: text,
          dbName: text,
          tableMatchMode: text,
          tableName: text,
          columns: texts,
        }),
      ),
      dataOption: z.array(z.object({ key: text, value: text })),
    }),
  ),
  autoRetryTimeRangeMinutes: z.nullable(z.number()),
  startPosition: text,
  filterBeginCommit: z.nullable(z.boolean()),
  filterCheckpoint: z.nullable(z.boolean()),
});

export type DdlOption = z.infer<typeof ddlOptionSchema>;
export type OpFilter = z.infer<typeof opFilterSchema>;
export type SyncTable = z.infer<typeof tableSchema>;
export type SyncView = z.infer<typeof viewSchema>;
export type SyncDatabase = z.infer<typeof databaseSchema>;
export type DatabaseOpFilter = z.infer<typeof databaseOpFilterSchema>;
export type SyncObjects = z.infer<typeof syncObjectsSchema>;
export type SyncOptions = z.infer<typeof syncOptionsSchema>;
