import { readTimeRange, type TimeBound, type TimeRangeName, writeTimeRange } from '@syncdeck/contract';
import { lazy } from 'react';
import { useFormat } from '../../../format/use-format.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import { lazyPart } from '../../../ui/lazy-part.ts';
import { changeQuery } from '../../../view/navigation.ts';
import { useView } from '../../../view/use-view.ts';
import { withTimes } from './change-filter.ts';
import { timeRangeText } from './list-filters.ts';
import { RangeButton } from './range-button.tsx';

const RangeForm = lazy(lazyPart(() => import('./range-form.tsx')));

const past = ['-24h..', '-7d..', '-30d..'];

const presets: Record<TimeRangeName, readonly string[]> = {
  createdAt: past,
  startedAt: past,
  endedAt: past,
  expiresAt: ['0d..7d', '0d..30d', '..0d'],
};

/** A range of days, or one counted from now. */
export function TimeRangePicker({ name, startOpen }: { name: TimeRangeName; startOpen?: boolean }) {
  const messages = useMessages();
  const { t } = messages;
  const format = useFormat();
  const ranges = useView().query.times[name] ?? [];
  return (
    <RangeButton
      label={t(`filter.${name}`)}
      isActive={ranges.length > 0}
      {...(startOpen !== undefined && { startOpen })}
    >
      {(close) => (
        <RangeForm
          type="date"
          unit={t('filter.unit.date')}
          from={dateOf(ranges[0]?.min)}
          to={dateOf(ranges[0]?.max)}
          presets={presets[name].flatMap((text) => {
            const preset = readTimeRange(text, Date.now());
            return typeof preset === 'string'
              ? []
              : [{ text, label: timeRangeText(preset, messages, format) }];
          })}
          onApply={(text) => {
            const next = text === null ? null : readTimeRange(text, Date.now());
            if (typeof next === 'string') return next;
            changeQuery((query) => withTimes(query, name, next === null ? [] : [next]));
            close();
            return null;
          }}
        />
      )}
    </RangeButton>
  );
}

function dateOf(bound: TimeBound | null | undefined): string {
  return bound?.kind === 'date' ? writeTimeRange({ min: bound, max: bound }) : '';
}
