import type { JobRow } from '@syncdeck/contract';
import { noneText } from '../../../../ui/none-text.tsx';
import { statusMark } from '../../../../ui/status-mark.tsx';
import type { CellTools } from '../list-column.ts';
import { twoLines } from './two-lines.tsx';

/** The status, with the trade status where it is not Normal. */
export function statusCell({ status, tradeStatus }: JobRow, { density, messages }: CellTools) {
  return twoLines(
    density,
    status === null
      ? noneText(messages, 'unknown')
      : statusMark({ kind: 'status', value: status, isLine: true }, messages),
    tradeStatus !== null &&
      tradeStatus !== 'Normal' &&
      statusMark({ kind: 'tradeStatus', value: tradeStatus, isLine: true, className: 'text-xs' }, messages),
  );
}
