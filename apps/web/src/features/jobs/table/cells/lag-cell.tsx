import { useFormat } from '../../../../format/use-format.ts';
import { useMessages } from '../../../../messages/use-messages.ts';
import { NoneText } from '../../../../ui/none-text.tsx';
import { useTooltip } from '../../../../ui/tooltip/use-tooltip.ts';
import type { CellProps } from '../list-column.ts';
import { TwoLines } from './two-lines.tsx';

/** How far behind, in time and in data. */
export function LagCell({ row: { lagSeconds, lagMegabytes, health }, density }: CellProps) {
  const { t } = useMessages();
  const { duration, megabytes } = useFormat();
  const unit = useTooltip(lagMegabytes === null ? null : t('list.megabytesHint'));
  if (lagSeconds === null && lagMegabytes === null) return <NoneText why="unknown" />;
  return (
    <TwoLines
      density={density}
      align="right"
      first={
        lagSeconds === null ? (
          <NoneText why="unknown" />
        ) : (
          <span className={health === 'lagging' ? 'font-medium text-lagging' : ''}>
            {duration(lagSeconds)}
          </span>
        )
      }
      second={lagMegabytes !== null && <span {...unit}>{megabytes(lagMegabytes)}</span>}
    />
  );
}
