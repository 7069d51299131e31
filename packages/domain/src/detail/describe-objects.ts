import type { DatabaseOpFilter, SyncDatabase, SyncObjects, SyncTable, SyncView } from '@syncdeck/contract';
import { reportedText } from '../border/reported.ts';
import type { RawDatabase, RawDBOpFilter, RawObjects, RawTable, RawView } from '../raw/raw-sync-job.ts';
import { describeOpFilter } from './op-filter.ts';

/** What a job carries; the same keys whether upstream sends them or not. */
export function describeObjects(objects: RawObjects): SyncObjects {
  return {
    mode: reportedText(objects.Mode),
    databases: (objects.Databases ?? []).map(describeDatabase),
    advancedObjects: objects.AdvancedObjects ?? [],
    onlineDdl: objects.OnlineDDL ? { status: reportedText(objects.OnlineDDL.Status) } : null,
    databasesOpFilter: (objects.DatabasesOpFilter ?? []).map(describeDatabaseFilter),
  };
}

function describeDatabase(database: RawDatabase): SyncDatabase {
  return {
    dbName: reportedText(database.DbName),
    newDbName: reportedText(database.NewDbName),
    dbMode: reportedText(database.DbMode),
    schemaName: reportedText(database.SchemaName),
    newSchemaName: reportedText(database.NewSchemaName),
    schemaMode: reportedText(database.SchemaMode),
    tableMode: reportedText(database.TableMode),
    tables: (database.Tables ?? []).map(describeTable),
    viewMode: reportedText(database.ViewMode),
    views: (database.Views ?? []).map(describeView),
    functionMode: reportedText(database.FunctionMode),
    functions: database.Functions ?? [],
    procedureMode: reportedText(database.ProcedureMode),
    procedures: database.Procedures ?? [],
    triggerMode: reportedText(database.TriggerMode),
    triggers: database.Triggers ?? [],
    eventMode: reportedText(database.EventMode),
    events: database.Events ?? [],
  };
}

function describeTable(table: RawTable): SyncTable {
  return {
    tableName: reportedText(table.TableName),
    newTableName: reportedText(table.NewTableName),
    filterCondition: reportedText(table.FilterCondition),
    columnMode: reportedText(table.ColumnMode),
    columns: (table.Columns ?? []).map((column) => ({
      columnName: reportedText(column.ColumnName),
      newColumnName: reportedText(column.NewColumnName),
    })),
    tmpTables: table.TmpTables ?? [],
    tableEditMode: reportedText(table.TableEditMode),
  };
}

function describeView(view: RawView): SyncView {
  return { viewName: reportedText(view.ViewName), newViewName: reportedText(view.NewViewName) };
}

function describeDatabaseFilter(filter: RawDBOpFilter): DatabaseOpFilter {
  return {
    dbName: reportedText(filter.DbName),
    opFilter: describeOpFilter(filter.OpFilter),
    tables: (filter.Tables ?? []).map((table) => ({
      tableName: reportedText(table.TableName),
      opFilter: describeOpFilter(table.OpFilter),
    })),
    views: (filter.Views ?? []).map((view) => ({
      viewName: reportedText(view.ViewName),
      opFilter: describeOpFilter(view.OpFilter),
    })),
  };
}
