import type { RawDatabase, RawSyncJobInfo } from '../raw/raw-sync-job.ts';
import { packName } from './packed-name.ts';
import type { PackedList, PackedObjects } from './carried-objects.ts';

/** Kinds of lines of `scopes`: the instance, a topic, a scope of which all or a part is carried. */
export const lineKinds = { instance: '*', topic: 'T', whole: 'W', part: 'P' } as const;

/** What a job carries: from Objects, and the topics that KafkaOption names. */
export function packObjects({
  Objects,
  Options,
}: Pick<RawSyncJobInfo, 'Objects' | 'Options'>): PackedObjects {
  let scopes: string = isAll(Objects?.Mode) ? lineKinds.instance : '';
  const add = (line: string) => {
    scopes += scopes === '' ? line : `\n${line}`;
  };
  for (const topic of topicNames(Options)) add(`${lineKinds.topic}\t${packName(topic)}`);
  const lists: PackedList[] = [];
  for (const database of Objects?.Databases ?? []) {
    if (!database.DbName) continue;
    add(scopeLine(database.DbName, database));
    lists.push(listedNames(database));
  }
  return { scopes, lists: lists.some(({ length }) => length > 0) ? JSON.stringify(lists) : '' };
}

function topicNames(options: RawSyncJobInfo['Options']): Set<string> {
  const names = new Set<string>();
  for (const { TopicName } of options?.KafkaOption?.TopicRules ?? []) if (TopicName) names.add(TopicName);
  return names;
}

/** Trailing names that are not there are left out. */
function scopeLine(name: string, database: RawDatabase): string {
  const { NewDbName, SchemaName, NewSchemaName, DbMode, SchemaMode, TableMode } = database;
  const whole = isAll(DbMode) || isAll(SchemaMode) || isAll(TableMode);
  let line = `${whole ? lineKinds.whole : lineKinds.part}\t${packName(name)}`;
  if (NewDbName || SchemaName || NewSchemaName) line += `\t${packName(NewDbName ?? '')}`;
  if (SchemaName || NewSchemaName) line += `\t${packName(SchemaName ?? '')}`;
  if (NewSchemaName) line += `\t${packName(NewSchemaName)}`;
  return line;
}

/** Every name, together with the new one where there is one. Tables that online DDL makes are carried, too. */
function listedNames({ Tables, Views, Functions, Procedures, Triggers, Events }: RawDatabase): PackedList {
  const listed: PackedList = [];
  for (const { TableName, NewTableName, TmpTables } of Tables ?? []) {
    if (TableName) listed.push(NewTableName ? [TableName, NewTableName] : TableName);
    for (const name of TmpTables ?? []) if (name !== '') listed.push(name);
  }
  for (const { ViewName, NewViewName } of Views ?? [])
    if (ViewName) listed.push(NewViewName ? [ViewName, NewViewName] : ViewName);
  for (const names of [Functions, Procedures, Triggers, Events])
    for (const name of names ?? []) if (name !== '') listed.push(name);
  return listed;
}

/** Upstream writes its modes in either case. */
function isAll(mode: string | null | undefined): boolean {
  return mode?.toLowerCase() === 'all';
}
