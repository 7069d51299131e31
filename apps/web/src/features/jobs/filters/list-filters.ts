import {
  exactNames,
  type JobQuery,
  type NumberRange,
  type NumberRangeName,
  numberRangeNames,
  type TimeBound,
  type TimeRange,
  timeRangeNames,
} from '@syncdeck/contract';
import type { Format } from '../../../format/use-format.ts';
import type { Messages } from '../../../messages/use-messages.ts';
import { removeValue, withExact, withNumbers, withTimes } from './change-filter.ts';
import { valueName } from './filter-fields.ts';

/** More values of one field than these are one chip: pasted ids would fill the screen. */
const chipsAtMost = 10;

/** One active filter as the page names it, and the query without it. */
export interface ActiveFilter {
  id: string;
  label: string;
  excluded: boolean;
  without: JobQuery;
}

/** Every active filter in the order of the URL. */
export function listFilters(query: JobQuery, messages: Messages, format: Format): ActiveFilter[] {
  const { t } = messages;
  const filters: ActiveFilter[] = [];
  const add = (id: string, label: string, without: JobQuery, excluded = false) =>
    filters.push({ id, label, without, excluded });

  if (query.q !== null)
    add('q', t('filter.chip', { name: t('filter.q'), value: query.q }), { ...query, q: null });
  for (const name of exactNames) {
    const { include = [], exclude = [] } = query.exact[name] ?? {};
    const named = (value: string) => ({ name: t(`filter.${name}`), value: valueName(messages, name, value) });
    if (include.length > chipsAtMost) {
      const all = { name: t(`filter.${name}`), value: t('filter.values', { count: include.length }) };
      add(`${name}=`, t('filter.chip', all), withExact(query, name, { include: [], exclude }));
    } else
      for (const value of include)
        add(`${name}=${value}`, t('filter.chip', named(value)), removeValue(query, name, value));
    for (const value of exclude)
      add(`${name}!${value}`, t('filter.chipNot', named(value)), removeValue(query, name, value), true);
  }
  for (const name of numberRangeNames) {
    const ranges = query.numbers[name] ?? [];
    for (const range of ranges) {
      const value = numberRangeText(range, name, messages, format);
      add(
        `${name}=${value}`,
        t('filter.chip', { name: t(`filter.${name}`), value }),
        withNumbers(
          query,
          name,
          ranges.filter((each) => each !== range),
        ),
      );
    }
  }
  for (const name of timeRangeNames) {
    const ranges = query.times[name] ?? [];
    for (const range of ranges) {
      const value = timeRangeText(range, messages, format);
      add(
        `${name}=${value}`,
        t('filter.chip', { name: t(`filter.${name}`), value }),
        withTimes(
          query,
          name,
          ranges.filter((each) => each !== range),
        ),
      );
    }
  }
  return filters;
}

/** `from 1 min to 1 h`, in the unit of its name. */
export function numberRangeText(
  { min, max }: NumberRange,
  name: NumberRangeName,
  { t }: Messages,
  format: Format,
): string {
  const write = {
    lagSeconds: format.duration,
    lagMegabytes: format.megabytes,
    progressPercent: format.percent,
  }[name];
  return rangeText(min === null ? null : write(min), max === null ? null : write(max), t);
}

/** `from 7 days ago`, dates as they are, instants in the reader's zone. */
export function timeRangeText({ min, max }: TimeRange, { t, language }: Messages, format: Format): string {
  const relative = new Intl.RelativeTimeFormat(language, { numeric: 'always' });
  const write = (bound: TimeBound | null) => {
    if (bound === null) return null;
    if (bound.kind === 'offset') return relative.format(bound.amount, offsetUnits[bound.unit]);
    return bound.kind === 'date' ? bound.text : format.absolute(bound.text);
  };
  return rangeText(write(min), write(max), t);
}

const offsetUnits = { m: 'minute', h: 'hour', d: 'day', w: 'week' } as const;

function rangeText(from: string | null, to: string | null, t: Messages['t']): string {
  if (from !== null && from === to) return from;
  if (from === null) return t('filter.to', { to: to ?? '' });
  return to === null ? t('filter.from', { from }) : t('filter.between', { from, to });
}
