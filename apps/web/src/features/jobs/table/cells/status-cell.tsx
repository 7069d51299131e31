import { NoneText } from '../../../../ui/none-text.tsx';
import { StatusMark } from '../../../../ui/status-mark.tsx';
import type { CellProps } from '../list-column.ts';
import { TwoLines } from './two-lines.tsx';

/** The status, with the trade status where it is not Normal. */
export function StatusCell({ row: { status, tradeStatus }, density }: CellProps) {
  return (
    <TwoLines
      density={density}
      first={status === null ? <NoneText why="unknown" /> : <StatusMark kind="status" value={status} />}
      second={
        tradeStatus !== null &&
        tradeStatus !== 'Normal' && <StatusMark kind="tradeStatus" value={tradeStatus} />
      }
    />
  );
}
