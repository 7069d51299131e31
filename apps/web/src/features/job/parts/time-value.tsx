import { useFormat } from '../../../format/use-format.ts';
import { clockNow, useNow } from '../../../format/clock.ts';

/** A time in the reader's zone with how long ago or how soon that is. `time` is RFC 3339. */
export function TimeValue({ time }: { time: string }) {
  const format = useFormat();
  const now = useNow(60);
  const at = Date.parse(time);
  // The shown clock moves in whole minutes: what has just been is not yet to come.
  const since = at > now && at <= clockNow() ? clockNow() : now;
  return (
    <time dateTime={time}>
      {format.absolute(time)} <span className="text-ink-faint">({format.relative(time, since)})</span>
    </time>
  );
}
