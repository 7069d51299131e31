import { type ColumnKind, type JobColumn, type JobRow, jobColumns } from '@syncdeck/contract';
import type { ReactNode } from 'react';
import { type Format, useFormat } from '../../../../format/use-format.ts';
import type { EnumKind } from '../../../../messages/en/enums.ts';
import { type Messages, useMessages } from '../../../../messages/use-messages.ts';
import { NoneText } from '../../../../ui/none-text.tsx';
import { TruncatedText } from '../../../../ui/truncated-text.tsx';
import type { CellProps } from '../list-column.ts';
import { readPath } from './read-path.ts';
import { TimeText } from './time-text.tsx';

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

type Write = (value: unknown, column: JobColumn, messages: Messages, format: Format) => ReactNode;

const number = (write: (format: Format) => (value: number) => string): Write => {
  return (value, _column, _messages, format) =>
    typeof value === 'number' ? write(format)(value) : String(value);
};

const writers: Record<ColumnKind, Write> = {
  text: (value) => <TruncatedText text={String(value)} />,
  id: (value) => <TruncatedText text={String(value)} className="font-mono text-xs" />,
  enum: (value, { path }, { enumName }) => {
    const kind = enumKinds[path];
    return kind === undefined ? String(value) : enumName(kind, String(value));
  },
  number: number((format) => format.number),
  percent: number((format) => format.percent),
  seconds: number((format) => format.duration),
  megabytes: number((format) => format.megabytes),
  boolean: (value, _column, { t }) => t(value === true ? 'format.yes' : 'format.no'),
  time: (value) => <TimeText time={String(value)} />,
  tags: (value) => String(value),
  reasons: (value, _column, { enumName }) =>
    Array.isArray(value) ? value.map((reason) => enumName('healthReason', String(reason))).join('; ') : '',
};

/** The cell of one field, shown by its kind. */
export function fieldCell(path: string): (props: CellProps) => ReactNode {
  const column = jobColumns.find((each) => each.path === path);
  return function FieldCell({ row }: { row: JobRow }) {
    const messages = useMessages();
    const format = useFormat();
    const value = readPath(row, path);
    if (column === undefined || value === null || value === undefined || value === '') return <NoneText />;
    return <span className="block truncate">{writers[column.kind](value, column, messages, format)}</span>;
  };
}
