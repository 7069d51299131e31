import type {
  RawColumn,
  RawDatabase,
  RawDBOpFilter,
  RawDdlOption,
  RawObjects,
  RawOnlineDDL,
  RawOpFilter,
  RawTable,
  RawTableFilter,
  RawView,
  RawViewFilter,
} from '../raw/raw-sync-job.ts';
import { list, object, text, texts } from './reader.ts';

export const ddlOption = object<RawDdlOption>({ DdlObject: text, DdlValue: texts });

const opFilter = object<RawOpFilter>({ OpTypes: texts, DdlOptions: list(ddlOption) });

const table = object<RawTable>({
  TableName: text,
  NewTableName: text,
  FilterCondition: text,
  ColumnMode: text,
  Columns: list(object<RawColumn>({ ColumnName: text, NewColumnName: text })),
  TmpTables: texts,
  TableEditMode: text,
});

const database = object<RawDatabase>({
  DbName: text,
  NewDbName: text,
  DbMode: text,
  SchemaName: text,
  NewSchemaName: text,
  SchemaMode: text,
  TableMode: text,
  Tables: list(table),
  ViewMode: text,
  Views: list(object<RawView>({ ViewName: text, NewViewName: text })),
  FunctionMode: text,
  Functions: texts,
  ProcedureMode: text,
  Procedures: texts,
  TriggerMode: text,
  Triggers: texts,
  EventMode: text,
  Events: texts,
});

const databaseOpFilter = object<RawDBOpFilter>({
  DbName: text,
  OpFilter: opFilter,
  Tables: list(object<RawTableFilter>({ TableName: text, OpFilter: opFilter })),
  Views: list(object<RawViewFilter>({ ViewName: text, OpFilter: opFilter })),
});

export const objects = object<RawObjects>({
  Mode: text,
  Databases: list(database),
  AdvancedObjects: texts,
  OnlineDDL: object<RawOnlineDDL>({ Status: text }),
  DatabasesOpFilter: list(databaseOpFilter),
});
