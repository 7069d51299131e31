import { useFormat } from '../../../format/use-format.ts';
import { useNow } from '../../../format/clock.ts';

/** A time in the reader's zone with how long ago or how soon that is. `time` is RFC 3339. */
export function TimeValue({ time }: { time: string }) {
  const format = useFormat();
  const now = useNow(60);
  return (
    <time dateTime={time}>
      {format.absolute(time)} <span className="text-ink-faint">({format.relative(time, now)})</span>
    </time>
  );
}
