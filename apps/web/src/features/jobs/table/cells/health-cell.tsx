import { useMessages } from '../../../../messages/use-messages.ts';
import { StatusMark } from '../../../../ui/status-mark.tsx';
import { useTooltip } from '../../../../ui/tooltip/use-tooltip.ts';
import type { CellProps } from '../list-column.ts';
import { TwoLines } from './two-lines.tsx';

/** The health word, and why under it. */
export function HealthCell({ row, density }: CellProps) {
  const { enumName } = useMessages();
  const reasons = row.healthReasons.map((reason) => enumName('healthReason', reason)).join('; ');
  const tooltip = useTooltip(reasons === '' ? null : reasons);
  return (
    <div {...tooltip}>
      <TwoLines
        density={density}
        first={<StatusMark kind="health" value={row.health} />}
        second={density === 'compact' ? '' : reasons}
      />
    </div>
  );
}
