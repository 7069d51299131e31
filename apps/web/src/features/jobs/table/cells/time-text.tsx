import { useNow } from '../../../../format/clock.ts';
import { useFormat } from '../../../../format/use-format.ts';
import { NoneText } from '../../../../ui/none-text.tsx';
import { useTooltip } from '../../../../ui/tooltip/use-tooltip.ts';

/** A time as its age; absolute, with its zone, in the tooltip. */
export function TimeText({ time }: { time: string | null }) {
  const format = useFormat();
  const now = useNow(30);
  const tooltip = useTooltip(time === null ? null : format.absolute(time));
  if (time === null) return <NoneText />;
  return (
    <time dateTime={time} {...tooltip} className="truncate">
      {format.relative(time, now)}
    </time>
  );
}
