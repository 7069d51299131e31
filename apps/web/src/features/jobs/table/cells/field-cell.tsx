import type { JobRow } from '@syncdeck/contract';
import { NoneText } from '../../../../ui/none-text.tsx';
import { TruncatedText } from '../../../../ui/truncated-text.tsx';
import type { CellTools, ListColumn } from '../list-column.ts';
import { fieldColumn, fieldText } from './field-text.ts';
import { readPath } from './read-path.ts';
import { TimeText } from './time-text.tsx';

/** The cell of one field, shown by its kind. */
export function fieldCell(path: string): ListColumn['cell'] {
  const kind = fieldColumn(path)?.kind;
  return (row: JobRow, { messages, format, words }: CellTools) => {
    const text = fieldText(path, row, messages, format);
    if (text === null) return <NoneText />;
    if (kind === 'time') return <TimeText time={String(readPath(row, path))} format={format} />;
    if (kind === 'text' || kind === 'id')
      return (
        <TruncatedText text={text} words={words} {...(kind === 'id' && { className: 'font-mono text-xs' })} />
      );
    return <span className="block truncate">{text}</span>;
  };
}
