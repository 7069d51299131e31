import {
  isOneOf,
  type JobQuery,
  numberRangeNames,
  type QueryFaultReason,
  type RangeName,
} from '@syncdeck/contract';
import { useId, useState } from 'react';
import { useFormat } from '../../../format/use-format.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import { Button } from '../../../ui/button.tsx';
import { Skeleton } from '../../../ui/skeleton.tsx';
import { changeQuery } from '../../../view/navigation.ts';
import { useView } from '../../../view/use-view.ts';
import { binsOf, isWithin, type RangeBin } from './range-bins.ts';
import { RangeField } from './range-field.tsx';
import { RangeHistogram } from './range-histogram.tsx';
import { rangePresets } from './range-presets.ts';
import { RangeTable } from './range-table.tsx';
import { describeRange, rangeOf, withRange } from './range-text.ts';
import { useRangeAnswer } from './use-range-answer.ts';

/** Two ends, both included, either of them open; over them how the jobs are spread, and quick choices. */
export default function RangeForm({ name, onClose }: { name: RangeName; onClose: () => void }) {
  const messages = useMessages();
  const { t } = messages;
  const format = useFormat();
  const { query } = useView();
  const [now] = useState(() => Date.now());
  const [ends, setEnds] = useState(() => endsOf(rangeOf(query, name)));
  const [fault, setFault] = useState<QueryFaultReason | null>(null);
  const id = useId();
  const isNumber = isOneOf(numberRangeNames, name);
  const label = t(`filter.${name}`);

  const drafted = withRange(query, name, textOf(ends), now);
  const answer = useRangeAnswer(typeof drafted === 'string' ? query : drafted, name);
  const histogram = answer === undefined ? null : binsOf(answer.histograms, name);
  const describe = ({ from, to }: RangeBin) =>
    describeRange(name, from === to ? from : `${from}..${to}`, messages, format, now);
  const apply = (text: string | null) => {
    const next: JobQuery | QueryFaultReason = withRange(query, name, text, Date.now());
    if (typeof next === 'string') return setFault(next);
    changeQuery(() => next);
    onClose();
  };
  const edit = (change: Partial<Ends>) => {
    setFault(null);
    setEnds((before) => ({ ...before, ...change }));
  };
  return (
    <form
      className="flex w-80 max-w-full flex-col gap-3 p-3"
      onSubmit={(event) => {
        event.preventDefault();
        apply(textOf(ends));
      }}
    >
      {answer === undefined && <Skeleton className="h-32! w-full" />}
      {histogram !== null && histogram.bins.length > 0 && (
        <div className="flex flex-col gap-1">
          <RangeHistogram
            label={label}
            bins={histogram.bins}
            describe={describe}
            isChosen={(bin) => isWithin(bin, ends.from, ends.to)}
            onChoose={(first, last) =>
              edit({ from: histogram.bins[first]?.from ?? '', to: histogram.bins[last]?.to ?? '' })
            }
          />
          <RangeTable label={label} bins={histogram.bins} describe={describe} />
        </div>
      )}
      <div className="flex flex-wrap gap-1">
        {rangePresets[name].map(({ text, words }) => (
          <Button
            key={text}
            aria-pressed={rangeOf(query, name) === text}
            size="small"
            className="px-2! text-xs"
            onClick={() => apply(text)}
          >
            {words === null ? describeRange(name, text, messages, format, now) : t(words)}
          </Button>
        ))}
      </div>
      <div className="grid grid-cols-2 gap-2">
        <RangeField
          type={isNumber ? 'number' : 'date'}
          label={t('filter.fromLabel')}
          value={ends.from}
          describedBy={id}
          onChange={(from) => edit({ from })}
        />
        <RangeField
          type={isNumber ? 'number' : 'date'}
          label={t('filter.toLabel')}
          value={ends.to}
          describedBy={id}
          onChange={(to) => edit({ to })}
        />
      </div>
      <p id={id} className="text-ink-faint text-xs">
        {t(isNumber ? `range.unit.${name}` : 'range.unit.date')}
        {histogram !== null && histogram.withoutValue > 0 && (
          <> {t('range.withoutValue', { count: histogram.withoutValue })}</>
        )}
      </p>
      {fault !== null && (
        <p role="alert" className="text-failed text-xs">
          {t(`fault.${fault}`)}
        </p>
      )}
      <div className="flex items-center justify-end gap-2">
        <p role="status" className="mr-auto text-ink-soft text-xs">
          {typeof drafted !== 'string' && answer !== undefined && t('range.gives', { count: answer.total })}
        </p>
        <Button variant="quiet" onClick={() => apply(null)}>
          {t('filter.clearOne')}
        </Button>
        <Button variant="accent" type="submit">
          {t('filter.apply')}
        </Button>
      </div>
    </form>
  );
}

interface Ends {
  from: string;
  to: string;
}

/** What the fields show of a range: numbers and dates; offsets from now are the quick choices' to show. */
function endsOf(text: string | null): Ends {
  const [from = '', to = from] = (text ?? '').split('..');
  const shown = (end: string) => (/^(-?[\d.]+|\d{4}-\d{2}-\d{2})$/.test(end) ? end : '');
  return { from: shown(from), to: shown(to) };
}

function textOf({ from, to }: Ends): string | null {
  return from === '' && to === '' ? null : `${from}..${to}`;
}
