import { type NumberRangeName, readNumberRange } from '@syncdeck/contract';
import { lazy } from 'react';
import { useFormat } from '../../../format/use-format.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import { lazyPart } from '../../../ui/lazy-part.ts';
import { changeQuery } from '../../../view/navigation.ts';
import { useView } from '../../../view/use-view.ts';
import { withNumbers } from './change-filter.ts';
import { numberRangeText } from './list-filters.ts';
import { RangeButton } from './range-button.tsx';

const RangeForm = lazy(lazyPart(() => import('./range-form.tsx')));

/** Ranges that are one click away. */
const presets: Record<NumberRangeName, readonly string[]> = {
  lagSeconds: ['60..', '600..', '3600..', '..5'],
  lagMegabytes: ['1..', '100..', '1024..'],
  progressPercent: ['..50', '50..', '90..'],
};

/** A range of numbers: lag in seconds or MB, progress in percent. */
export function NumberRangePicker({ name, startOpen }: { name: NumberRangeName; startOpen?: boolean }) {
  const messages = useMessages();
  const { t } = messages;
  const format = useFormat();
  const ranges = useView().query.numbers[name] ?? [];
  const range = ranges[0];
  return (
    <RangeButton
      label={t(`filter.${name}`)}
      isActive={ranges.length > 0}
      {...(startOpen !== undefined && { startOpen })}
    >
      {(close) => (
        <RangeForm
          type="number"
          unit={t(`filter.unit.${name}`)}
          from={range?.min?.toString() ?? ''}
          to={range?.max?.toString() ?? ''}
          presets={presets[name].flatMap((text) => {
            const preset = readNumberRange(text);
            return typeof preset === 'string'
              ? []
              : [{ text, label: numberRangeText(preset, name, messages, format) }];
          })}
          onApply={(text) => {
            const next = text === null ? null : readNumberRange(text);
            if (typeof next === 'string') return next;
            changeQuery((query) => withNumbers(query, name, next === null ? [] : [next]));
            close();
            return null;
          }}
        />
      )}
    </RangeButton>
  );
}
