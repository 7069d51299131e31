import type { JobDetail, OpFilter, SyncDatabase } from '@syncdeck/contract';
import { ddlText } from '../../format/job/option-rows.ts';

/** How a job carries an object over, where that is more than as it is. */
export interface ObjectChange {
  kind: 'renamed' | 'where' | 'columns' | 'edit' | 'operations' | 'database' | ObjectGroup;
  value: string;
}

const groups = ['tables', 'views', 'functions', 'procedures', 'triggers', 'events'] as const;
type ObjectGroup = (typeof groups)[number];

/** Stands before an object's own name, in which a dot may stand. */
const nameMark = '\u0000';

export interface ObjectSigns {
  /** By key: of a database, of its schema, of an object in it; an empty list is carried as it is. */
  signs: Map<string, ObjectChange[]>;
  /** True where the job carries the object without listing it, since it takes all around it. */
  carriesUnlisted: (key: string) => boolean;
}

/** What a job carries over, one entry an object that it names. */
export function objectSigns({ objects }: Pick<JobDetail, 'objects'>): ObjectSigns {
  const signs = new Map<string, ObjectChange[]>();
  const whole = new Set<string>();
  for (const entry of objects.databases) addDatabase(entry, signs, whole);
  const add = (key: string, filter: OpFilter | null) => {
    const text = filterText(filter);
    if (text !== '') signs.set(key, [...(signs.get(key) ?? []), { kind: 'operations', value: text }]);
  };
  for (const { dbName, opFilter, tables, views } of objects.databasesOpFilter) {
    const path = dbName ?? '';
    add(path, opFilter);
    for (const table of tables) add(keyOf('tables', path, table.tableName), table.opFilter);
    for (const view of views) add(keyOf('views', path, view.viewName), view.opFilter);
  }
  const isAll = isWhole(objects.mode);
  return { signs, carriesUnlisted: (key) => isAll || whole.has(parentOf(key)) };
}

function addDatabase(entry: SyncDatabase, signs: ObjectSigns['signs'], whole: Set<string>): void {
  const { dbName, schemaName } = entry;
  const path = schemaName === null ? (dbName ?? '') : `${dbName ?? ''}.${schemaName}`;
  const modes: Record<ObjectGroup, string | null> = {
    tables: entry.tableMode,
    views: entry.viewMode,
    functions: entry.functionMode,
    procedures: entry.procedureMode,
    triggers: entry.triggerMode,
    events: entry.eventMode,
  };
  signs.set(path, [
    ...change('renamed', differing(entry.newDbName, dbName)),
    ...change('renamed', differing(entry.newSchemaName, schemaName)),
    ...change('database', entry.schemaMode ?? entry.dbMode),
    ...groups.flatMap((group) => change(group, modes[group])),
  ]);
  const isAll = isWhole(entry.dbMode) || isWhole(entry.schemaMode);
  for (const group of groups) if (isAll || isWhole(modes[group])) whole.add(`${group} ${path}`);
  for (const table of entry.tables)
    signs.set(keyOf('tables', path, table.tableName), [
      ...change('renamed', differing(table.newTableName, table.tableName)),
      ...change('where', table.filterCondition),
      ...change('columns', table.columns.map(columnText).join(', ') || null),
      ...change('edit', table.tableEditMode),
    ]);
  for (const { viewName, newViewName } of entry.views)
    signs.set(keyOf('views', path, viewName), change('renamed', differing(newViewName, viewName)));
  for (const group of ['functions', 'procedures', 'triggers', 'events'] as const)
    for (const name of entry[group]) signs.set(keyOf(group, path, name), []);
}

function change(kind: ObjectChange['kind'], value: string | null): ObjectChange[] {
  return value === null ? [] : [{ kind, value }];
}

function keyOf(group: ObjectGroup, path: string, name: string | null): string {
  return `${group} ${path}${nameMark}${name ?? ''}`;
}

function parentOf(key: string): string {
  const at = key.indexOf(nameMark);
  return at < 0 ? '' : key.slice(0, at);
}

function columnText({
  columnName,
  newColumnName,
}: SyncDatabase['tables'][number]['columns'][number]): string {
  const renamed = differing(newColumnName, columnName);
  return renamed === null ? (columnName ?? '') : `${columnName ?? ''} → ${renamed}`;
}

function differing(next: string | null, before: string | null): string | null {
  return next === before ? null : next;
}

function filterText(filter: OpFilter | null): string {
  return [...(filter?.opTypes ?? []), ...(filter?.ddlOptions ?? []).map(ddlText)].join(', ');
}

function isWhole(mode: string | null): boolean {
  return mode?.toLowerCase() === 'all';
}

/** `shop.orders`: the object of a key as people write it. */
export function objectName(key: string): string {
  const at = key.indexOf(nameMark);
  if (at < 0) return key;
  return `${key.slice(key.indexOf(' ') + 1, at)}.${key.slice(at + nameMark.length)}`;
}
