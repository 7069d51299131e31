import { useNow } from '../../../../format/clock.ts';
import type { Format } from '../../../../format/use-format.ts';
import { NoneText } from '../../../../ui/none-text.tsx';
import { tooltipOf } from '../../../../ui/tooltip/tooltip-of.ts';

/** A time as its age; absolute, with its zone, in the tooltip. */
export function TimeText({ time, format }: { time: string | null; format: Format }) {
  const now = useNow(30);
  if (time === null) return <NoneText />;
  return (
    <time dateTime={time} {...tooltipOf(format.absolute(time))} className="truncate">
      {format.relative(time, now)}
    </time>
  );
}
