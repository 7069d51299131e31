import { tooltipOf } from '../../../../ui/tooltip/tooltip-of.ts';
import type { CellTools } from '../list-column.ts';

/** A time as its age; absolute, with its zone, in the tooltip. */
export function timeText(time: string, { format, now }: CellTools, className?: string) {
  return (
    <time dateTime={time} {...tooltipOf(format.absolute(time))} className={className}>
      {format.relative(time, now)}
    </time>
  );
}
