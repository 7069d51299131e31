import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { useMessages } from '../../../messages/use-messages.ts';
import { classes } from '../../../ui/classes.ts';
import type { RangeBin } from './range-bins.ts';

export interface RangeHistogramProps {
  /** What is distributed. */
  label: string;
  bins: readonly RangeBin[];
  describe: (bin: RangeBin) => string;
  isChosen: (bin: RangeBin) => boolean;
  /** The bins from `first` to `last` were chosen, by their place. */
  onChoose: (first: number, last: number) => void;
}

/**
 * How the jobs are spread, as bars of which a span can be chosen: by a press and a drag, or by the arrows with
 * Shift. One list for the keyboard, since bars are too narrow to be targets of their own.
 */
export function RangeHistogram({ label, bins, describe, isChosen, onChoose }: RangeHistogramProps) {
  const { t } = useMessages();
  const id = useId();
  const [active, setActive] = useState<number | null>(null);
  const anchor = useRef(0);
  const highest = Math.max(1, ...bins.map(({ count }) => count));
  const shown = active === null ? undefined : bins[active];

  const choose = (at: number, extend: boolean) => {
    if (!extend) anchor.current = at;
    setActive(at);
    onChoose(Math.min(anchor.current, at), Math.max(anchor.current, at));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const at = active ?? 0;
    const last = bins.length - 1;
    const next = {
      ArrowRight: at + 1,
      ArrowDown: at + 1,
      ArrowLeft: at - 1,
      ArrowUp: at - 1,
      Home: 0,
      End: last,
    }[event.key];
    if (next !== undefined) {
      const to = Math.max(0, Math.min(next, last));
      if (event.shiftKey) choose(to, true);
      else setActive(to);
    } else if (event.key === 'Enter' || event.key === ' ') choose(at, event.shiftKey);
    else return;
    event.preventDefault();
  };
  return (
    <div>
      <div
        role="listbox"
        tabIndex={0}
        aria-label={t('range.distribution', { name: label })}
        aria-multiselectable
        aria-orientation="horizontal"
        {...(active !== null && { 'aria-activedescendant': `${id}-${active}` })}
        onKeyDown={onKeyDown}
        onFocus={() => setActive((before) => before ?? 0)}
        onBlur={() => setActive(null)}
        onPointerLeave={() => setActive(null)}
        className="flex h-20 touch-none select-none items-stretch gap-px border-line-strong border-b"
      >
        {bins.map((bin, at) => (
          <div
            key={bin.from}
            id={`${id}-${at}`}
            role="option"
            tabIndex={-1}
            aria-selected={isChosen(bin)}
            aria-label={t('range.bin', { range: describe(bin), count: bin.count })}
            onPointerDown={({ currentTarget, pointerId, shiftKey }) => {
              currentTarget.releasePointerCapture(pointerId);
              choose(at, shiftKey);
            }}
            onPointerEnter={({ buttons }) => (buttons === 1 ? choose(at, true) : setActive(at))}
            className={classes('flex min-w-0 flex-1 items-end rounded-t-sm', at === active && 'bg-hover')}
          >
            <span
              aria-hidden
              style={{ height: bin.count === 0 ? 0 : `${Math.max(4, (bin.count / highest) * 100)}%` }}
              className={classes(
                'block w-full rounded-t-sm',
                isChosen(bin) ? 'bg-accent' : at === active ? 'bg-ink-soft' : 'bg-line-strong',
              )}
            />
          </div>
        ))}
      </div>
      <p aria-hidden className="flex justify-between gap-2 pt-1 text-ink-faint text-xs">
        {shown === undefined ? (
          <>
            <span>{bins[0] && describe({ ...bins[0], to: bins[0].from })}</span>
            <span>{bins.length > 1 && describe(lastEnd(bins))}</span>
          </>
        ) : (
          <span className="text-ink-soft">
            {t('range.bin', { range: describe(shown), count: shown.count })}
          </span>
        )}
      </p>
    </div>
  );
}

function lastEnd(bins: readonly RangeBin[]): RangeBin {
  const { to, count } = bins.at(-1) ?? { to: '', count: 0 };
  return { from: to, to, count };
}
