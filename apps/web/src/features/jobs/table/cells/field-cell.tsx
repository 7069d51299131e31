import type { JobRow } from '@syncdeck/contract';
import type { ReactNode } from 'react';
import { useFormat } from '../../../../format/use-format.ts';
import { useMessages } from '../../../../messages/use-messages.ts';
import { NoneText } from '../../../../ui/none-text.tsx';
import { TruncatedText } from '../../../../ui/truncated-text.tsx';
import type { CellProps } from '../list-column.ts';
import { useSearchWords } from '../search-words.ts';
import { fieldColumn, fieldText } from './field-text.ts';
import { readPath } from './read-path.ts';
import { TimeText } from './time-text.tsx';

/** The cell of one field, shown by its kind. */
export function fieldCell(path: string): (props: CellProps) => ReactNode {
  const kind = fieldColumn(path)?.kind;
  return function FieldCell({ row }: { row: JobRow }) {
    const messages = useMessages();
    const format = useFormat();
    const words = useSearchWords();
    const text = fieldText(path, row, messages, format);
    if (text === null) return <NoneText />;
    if (kind === 'time') return <TimeText time={String(readPath(row, path))} />;
    if (kind === 'text' || kind === 'id')
      return (
        <TruncatedText text={text} words={words} {...(kind === 'id' && { className: 'font-mono text-xs' })} />
      );
    return <span className="block truncate">{text}</span>;
  };
}
