import { reportedText } from '../border/reported.ts';
import type { RawDatabase, RawSyncJobInfo } from '../raw/raw-sync-job.ts';
import { packName } from './packed-name.ts';
import type { PackedObjects } from './carried-objects.ts';

/** Kinds of lines of `scopes`: the instance, a topic, a scope of which all or a part is carried. */
export const lineKinds = { instance: '*', topic: 'T', whole: 'W', part: 'P' } as const;

/** What a job carries: from Objects, and the topics that KafkaOption names. */
export function packObjects({
  Objects,
  Options,
}: Pick<RawSyncJobInfo, 'Objects' | 'Options'>): PackedObjects {
  const lines: string[] = [];
  const sections: string[] = [];
  if (isAll(Objects?.Mode)) lines.push(lineKinds.instance);
  for (const topic of topicNames(Options)) lines.push(`${lineKinds.topic}\t${packName(topic)}`);
  for (const database of Objects?.Databases ?? []) {
    const name = reportedText(database.DbName);
    if (name === null) continue;
    lines.push(scopeLine(name, database));
    sections.push(listedLines(database).join('\n'));
  }
  const lists = sections.some((section) => section !== '') ? `\n${sections.join('\n\n')}\n` : '';
  return { scopes: lines.join('\n'), lists };
}

function topicNames(options: RawSyncJobInfo['Options']): Set<string> {
  const rules = options?.KafkaOption?.TopicRules ?? [];
  return new Set(rules.map(({ TopicName }) => reportedText(TopicName)).filter((name) => name !== null));
}

/** Trailing names that are not there are left out. */
function scopeLine(name: string, { NewDbName, SchemaName, NewSchemaName, ...modes }: RawDatabase): string {
  const whole = isAll(modes.DbMode) || isAll(modes.SchemaMode) || isAll(modes.TableMode);
  const names = [name, NewDbName, SchemaName, NewSchemaName].map((each) => packName(each ?? ''));
  return `${whole ? lineKinds.whole : lineKinds.part}\t${names.join('\t').replace(/\t+$/, '')}`;
}

/** One line a name, behind a tab the new one. Tables that online DDL makes beside a table are carried, too. */
function listedLines(database: RawDatabase): string[] {
  const lines: string[] = [];
  const add = (name: string | null | undefined, newName?: string | null) => {
    if (name) lines.push(newName ? `${packName(name)}\t${packName(newName)}` : packName(name));
  };
  for (const { TableName, NewTableName, TmpTables } of database.Tables ?? []) {
    add(TableName, NewTableName);
    for (const table of TmpTables ?? []) add(table);
  }
  for (const { ViewName, NewViewName } of database.Views ?? []) add(ViewName, NewViewName);
  for (const list of [database.Functions, database.Procedures, database.Triggers, database.Events])
    for (const name of list ?? []) add(name);
  return lines;
}

/** Upstream writes its modes in either case. */
function isAll(mode: string | null | undefined): boolean {
  return mode?.toLowerCase() === 'all';
}
