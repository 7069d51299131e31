import { type ColumnKind, type JobColumn, type JobRow, jobColumns } from '@syncdeck/contract';
import type { Format } from '../../../../format/use-format.ts';
import type { EnumKind } from '../../../../messages/en/enums.ts';
import type { Messages } from '../../../../messages/use-messages.ts';
import { readPath } from './read-path.ts';

/** Names of the enum fields that are columns of their own, by path. */
const enumKinds: Readonly<Record<string, EnumKind>> = {
  region: 'region',
  tradeStatus: 'tradeStatus',
  jobType: 'jobType',
  'source.databaseType': 'databaseType',
  'source.accessType': 'accessType',
  'source.region': 'region',
  'source.nodeType': 'nodeType',
  'destination.databaseType': 'databaseType',
  'destination.accessType': 'accessType',
  'destination.region': 'region',
  'destination.nodeType': 'nodeType',
  'step.id': 'step',
  'step.status': 'stepStatus',
  payMode: 'payMode',
  runMode: 'runMode',
  instanceClass: 'instanceClass',
};

type Write = (value: unknown, column: JobColumn, messages: Messages, format: Format) => string;

const number = (write: (format: Format) => (value: number) => string): Write => {
  return (value, _column, _messages, format) =>
    typeof value === 'number' ? write(format)(value) : String(value);
};

const writers: Record<ColumnKind, Write> = {
  text: String,
  id: String,
  enum: (value, { path }, { enumName }) => {
    const kind = enumKinds[path];
    return kind === undefined ? String(value) : enumName(kind, String(value));
  },
  number: number((format) => format.number),
  percent: number((format) => format.percent),
  seconds: number((format) => format.duration),
  megabytes: number((format) => format.megabytes),
  boolean: (value, _column, { t }) => t(value === true ? 'format.yes' : 'format.no'),
  time: (value, _column, _messages, { absolute }) => absolute(String(value)),
  tags: String,
  reasons: (value, _column, { enumName }) =>
    Array.isArray(value) ? value.map((reason) => enumName('healthReason', String(reason))).join('; ') : '',
};

const columnsByPath = new Map(jobColumns.map((column) => [column.path, column]));

/** The column of one field. */
export function fieldColumn(path: string): JobColumn | undefined {
  return columnsByPath.get(path);
}

/** A field's value in words, times absolute; null where there is none. */
export function fieldText(path: string, row: JobRow, messages: Messages, format: Format): string | null {
  const column = columnsByPath.get(path);
  const value = readPath(row, path);
  if (column === undefined || value === null || value === undefined || value === '') return null;
  return writers[column.kind](value, column, messages, format);
}
