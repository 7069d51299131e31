import type { JobRow } from '@syncdeck/contract';
import { statusMark } from '../../../../ui/status-mark.tsx';
import { tooltipOf } from '../../../../ui/tooltip/tooltip-of.ts';
import type { CellTools } from '../list-column.ts';
import { quietLine, twoLines } from './two-lines.tsx';

/** The health word, and why under it. */
export function healthCell({ health, healthReasons }: JobRow, { density, messages }: CellTools) {
  const reasons = healthReasons.map((reason) => messages.enumName('healthReason', reason)).join('; ');
  const tooltip = tooltipOf(reasons);
  return twoLines(
    density,
    statusMark({ kind: 'health', value: health, isLine: true, tooltip }, messages),
    density === 'comfortable' && reasons !== '' && (
      <span {...tooltip} className={quietLine}>
        {reasons}
      </span>
    ),
  );
}
