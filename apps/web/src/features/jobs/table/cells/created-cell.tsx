import type { JobRow } from '@syncdeck/contract';
import { noneText } from '../../../../ui/none-text.tsx';
import type { CellTools } from '../list-column.ts';
import { timeText } from './time-text.tsx';

export function createdCell({ createdAt }: JobRow, tools: CellTools) {
  return createdAt === null ? noneText(tools.messages) : timeText(createdAt, tools, 'block truncate');
}
