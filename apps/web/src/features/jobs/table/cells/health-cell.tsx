import type { JobRow } from '@syncdeck/contract';
import { StatusMark } from '../../../../ui/status-mark.tsx';
import { tooltipOf } from '../../../../ui/tooltip/tooltip-of.ts';
import type { CellTools } from '../list-column.ts';
import { twoLines } from './two-lines.tsx';

/** The health word, and why under it. */
export function healthCell({ health, healthReasons }: JobRow, { density, messages }: CellTools) {
  const reasons = healthReasons.map((reason) => messages.enumName('healthReason', reason)).join('; ');
  return (
    <div {...tooltipOf(reasons)}>
      {twoLines({
        density,
        first: <StatusMark kind="health" value={health} />,
        second: density === 'compact' ? '' : reasons,
      })}
    </div>
  );
}
