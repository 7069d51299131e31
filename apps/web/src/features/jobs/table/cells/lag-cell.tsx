import type { JobRow } from '@syncdeck/contract';
import { classes } from '../../../../ui/classes.ts';
import { noneText } from '../../../../ui/none-text.tsx';
import { tooltipOf } from '../../../../ui/tooltip/tooltip-of.ts';
import type { CellTools } from '../list-column.ts';
import { quietLine, twoLines } from './two-lines.tsx';

/** How far behind, in time and in data. */
export function lagCell(
  { lagSeconds, lagMegabytes, health }: JobRow,
  { density, messages, format: { duration, megabytes } }: CellTools,
) {
  return twoLines(
    density,
    lagSeconds === null ? (
      noneText(messages, 'unknown')
    ) : (
      <span className={classes('block truncate', health === 'lagging' && 'font-medium text-lagging')}>
        {duration(lagSeconds)}
      </span>
    ),
    lagMegabytes !== null && (
      <span {...tooltipOf(messages.t('list.megabytesHint'))} className={quietLine}>
        {megabytes(lagMegabytes)}
      </span>
    ),
    'right',
  );
}
