import type { CellProps } from '../list-column.ts';
import { TimeText } from './time-text.tsx';

export function CreatedCell({ row }: CellProps) {
  return <TimeText time={row.createdAt} />;
}
