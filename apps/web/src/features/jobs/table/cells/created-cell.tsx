import type { JobRow } from '@syncdeck/contract';
import type { CellTools } from '../list-column.ts';
import { TimeText } from './time-text.tsx';

export function createdCell({ createdAt }: JobRow, { format }: CellTools) {
  return <TimeText time={createdAt} format={format} />;
}
