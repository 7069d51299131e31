import type { JobRow } from '@syncdeck/contract';
import { noneText } from '../../../../ui/none-text.tsx';
import { truncatedText } from '../../../../ui/truncated-text.tsx';
import type { CellTools, ListColumn } from '../list-column.ts';
import { fieldColumn, fieldText } from './field-text.ts';
import { readPath } from './read-path.ts';
import { timeText } from './time-text.tsx';

/** The cell of one field, shown by its kind. */
export function fieldCell(path: string): ListColumn['cell'] {
  const kind = fieldColumn(path)?.kind;
  return (row: JobRow, tools: CellTools) => {
    const { messages, format, words } = tools;
    const text = fieldText(path, row, messages, format);
    if (text === null) return noneText(messages);
    if (kind === 'time') return timeText(String(readPath(row, path)), tools, 'block truncate');
    if (kind === 'id') return truncatedText({ text, words, className: 'font-mono text-xs' });
    if (kind === 'text') return truncatedText({ text, words });
    return <span className="block truncate">{text}</span>;
  };
}
