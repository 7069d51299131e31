import type { SyncDatabase, SyncObjects, SyncTable } from '@syncdeck/contract';
import { placeOpFilters } from './place-op-filters.ts';
import { type ObjectKind, type ObjectNode, objectNode } from './tree-node.ts';

/**
 * Databases, their schemas where they have any, and below them tables (with columns and temporary tables),
 * views, functions, procedures, triggers and events; operation filters stand on what they name.
 */
export function objectTree(objects: SyncObjects): ObjectNode[] {
  const databases = new Map<string, ObjectNode>();
  for (const [index, database] of objects.databases.entries()) {
    const id = database.dbName === null ? `#${index}` : database.dbName;
    const known = databases.get(id);
    const node = known ?? databaseNode(id, database);
    if (!known) databases.set(id, node);
    addContents(node, database);
  }
  return placeOpFilters([...databases.values()], objects.databasesOpFilter);
}

function databaseNode(id: string, { dbName, newDbName, dbMode }: SyncDatabase): ObjectNode {
  return objectNode({ id, kind: 'database', name: dbName, newName: newDbName, mode: dbMode });
}

function addContents(database: ObjectNode, entry: SyncDatabase): void {
  const { schemaName, newSchemaName, schemaMode } = entry;
  const hasSchema = schemaName !== null || newSchemaName !== null || schemaMode !== null;
  if (!hasSchema) {
    database.children.push(...groupsOf(database.id, entry));
    return;
  }
  const id = `${database.id}/schema:${schemaName ?? `#${database.children.length}`}`;
  database.children.push(
    objectNode({
      id,
      kind: 'schema',
      name: schemaName,
      newName: newSchemaName,
      mode: schemaMode,
      children: groupsOf(id, entry),
    }),
  );
}

function groupsOf(parent: string, entry: SyncDatabase): ObjectNode[] {
  const named = (group: ObjectKind, kind: ObjectKind, mode: string | null, names: readonly string[]) =>
    groupOf(
      parent,
      group,
      mode,
      names.map((name) => objectNode({ id: `${parent}/${kind}:${name}`, kind, name })),
    );
  const views = entry.views.map(({ viewName, newViewName }, index) =>
    objectNode({
      id: `${parent}/view:${viewName ?? `#${index}`}`,
      kind: 'view',
      name: viewName,
      newName: newViewName,
    }),
  );
  return [
    groupOf(parent, 'tables', entry.tableMode, entry.tables.map(tableNode(parent))),
    groupOf(parent, 'views', entry.viewMode, views),
    named('functions', 'function', entry.functionMode, entry.functions),
    named('procedures', 'procedure', entry.procedureMode, entry.procedures),
    named('triggers', 'trigger', entry.triggerMode, entry.triggers),
    named('events', 'event', entry.eventMode, entry.events),
  ].flat();
}

/** No line for a kind of which nothing is said. */
function groupOf(
  parent: string,
  kind: ObjectKind,
  mode: string | null,
  children: ObjectNode[],
): ObjectNode[] {
  if (mode === null && children.length === 0) return [];
  return [objectNode({ id: `${parent}/${kind}`, kind, mode, children })];
}

function tableNode(parent: string): (table: SyncTable, index: number) => ObjectNode {
  return (table, index) => {
    const id = `${parent}/table:${table.tableName ?? `#${index}`}`;
    const columns = table.columns.map(({ columnName, newColumnName }, at) =>
      objectNode({
        id: `${id}/column:${columnName ?? `#${at}`}`,
        kind: 'column',
        name: columnName,
        newName: newColumnName,
      }),
    );
    const temporary = table.tmpTables.map((name) =>
      objectNode({ id: `${id}/temporary-table:${name}`, kind: 'temporary-table', name }),
    );
    return objectNode({
      id,
      kind: 'table',
      name: table.tableName,
      newName: table.newTableName,
      mode: table.columnMode,
      filterCondition: table.filterCondition,
      editMode: table.tableEditMode,
      children: [...columns, ...temporary],
    });
  };
}
