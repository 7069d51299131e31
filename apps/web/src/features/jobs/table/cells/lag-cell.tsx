import type { JobRow } from '@syncdeck/contract';
import { NoneText } from '../../../../ui/none-text.tsx';
import { tooltipOf } from '../../../../ui/tooltip/tooltip-of.ts';
import type { CellTools } from '../list-column.ts';
import { twoLines } from './two-lines.tsx';

/** How far behind, in time and in data. */
export function lagCell(
  { lagSeconds, lagMegabytes, health }: JobRow,
  { density, messages: { t }, format: { duration, megabytes } }: CellTools,
) {
  if (lagSeconds === null && lagMegabytes === null) return <NoneText why="unknown" />;
  return twoLines({
    density,
    align: 'right',
    first:
      lagSeconds === null ? (
        <NoneText why="unknown" />
      ) : (
        <span className={health === 'lagging' ? 'font-medium text-lagging' : ''}>{duration(lagSeconds)}</span>
      ),
    second: lagMegabytes !== null && (
      <span {...tooltipOf(t('list.megabytesHint'))}>{megabytes(lagMegabytes)}</span>
    ),
  });
}
