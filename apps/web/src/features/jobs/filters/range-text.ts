import {
  isOneOf,
  type JobQuery,
  numberRangeNames,
  type QueryFaultReason,
  type RangeName,
  readNumberRange,
  readTimeRange,
  writeNumberRange,
  writeTimeRange,
} from '@syncdeck/contract';
import type { Format } from '../../../format/use-format.ts';
import type { Messages } from '../../../messages/use-messages.ts';
import { withNumbers, withTimes } from './change-filter.ts';
import { numberRangeText, timeRangeText } from './list-filters.ts';

/** The first range of that name as the URL writes it; null where there is none. */
export function rangeOf({ numbers, times }: JobQuery, name: RangeName): string | null {
  if (isOneOf(numberRangeNames, name)) {
    const range = numbers[name]?.[0];
    return range === undefined ? null : writeNumberRange(range);
  }
  const range = times[name]?.[0];
  return range === undefined ? null : writeTimeRange(range);
}

/** The query with that range alone, or with none; or why the text is no range. `now` in epoch ms. */
export function withRange(
  query: JobQuery,
  name: RangeName,
  text: string | null,
  now: number,
): JobQuery | QueryFaultReason {
  if (isOneOf(numberRangeNames, name)) {
    if (text === null) return withNumbers(query, name, []);
    const range = readNumberRange(text);
    return typeof range === 'string' ? range : withNumbers(query, name, [range]);
  }
  if (text === null) return withTimes(query, name, []);
  const range = readTimeRange(text, now);
  return typeof range === 'string' ? range : withTimes(query, name, [range]);
}

/** The range in words; as it is written where it can't be read. */
export function describeRange(
  name: RangeName,
  text: string,
  messages: Messages,
  format: Format,
  now: number,
): string {
  if (isOneOf(numberRangeNames, name)) {
    const range = readNumberRange(text);
    return typeof range === 'string' ? text : numberRangeText(range, name, messages, format);
  }
  const range = readTimeRange(text, now);
  return typeof range === 'string' ? text : timeRangeText(range, messages, format);
}
