import type { JobRow } from '@syncdeck/contract';
import { NoneText } from '../../../../ui/none-text.tsx';
import { StatusMark } from '../../../../ui/status-mark.tsx';
import type { CellTools } from '../list-column.ts';
import { twoLines } from './two-lines.tsx';

/** The status, with the trade status where it is not Normal. */
export function statusCell({ status, tradeStatus }: JobRow, { density }: CellTools) {
  return twoLines({
    density,
    first: status === null ? <NoneText why="unknown" /> : <StatusMark kind="status" value={status} />,
    second: tradeStatus !== null && tradeStatus !== 'Normal' && (
      <StatusMark kind="tradeStatus" value={tradeStatus} />
    ),
  });
}
