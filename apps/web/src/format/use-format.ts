import { type Messages, useMessages } from '../messages/use-messages.ts';
import { usePreferences } from '../preferences/use-preferences.ts';
import { useViewValue } from '../view/use-view.ts';
import type { Zone } from '../view/view.ts';
import { formatAbsoluteTime } from './absolute-time.ts';
import { formatDuration } from './duration.ts';
import { formatRelativeTime } from './relative-time.ts';

export interface Format {
  zone: Zone;
  /** At most two decimals, grouped. */
  number: (value: number) => string;
  /** 0 to 100 → `42%`. */
  percent: (value: number) => string;
  /** Seconds → `2 h 05 min`. */
  duration: (seconds: number) => string;
  megabytes: (value: number) => string;
  /** RFC 3339 → `2026-11-24 12:05:09 UTC+8` in the reader's zone; text that is no time stays. */
  absolute: (time: string) => string;
  /** RFC 3339 against `now` (epoch ms) → `3 days ago`. */
  relative: (time: string, now: number) => string;
}

/** Numbers and times in the reader's language and zone. */
export function useFormat(): Format {
  const messages = useMessages();
  const own = usePreferences().zone;
  const zone = useViewValue(({ tz }) => tz) ?? own;
  return formatOf(messages, zone);
}

const made = new WeakMap<Messages, Map<Zone, Format>>();

/** One for the whole page: every cell of a row has numbers or times, and making a format is dear. */
function formatOf(messages: Messages, zone: Zone): Format {
  const byZone = made.get(messages) ?? new Map<Zone, Format>();
  made.set(messages, byZone);
  const format = byZone.get(zone) ?? createFormat(messages, zone);
  byZone.set(zone, format);
  return format;
}

/** The same outside React. */
export function createFormat({ t, language }: Messages, zone: Zone): Format {
  const decimal = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 });
  const timed = (time: string, write: (ms: number) => string) => {
    const ms = Date.parse(time);
    return Number.isNaN(ms) ? time : write(ms);
  };
  return {
    zone,
    number: (value) => decimal.format(value),
    percent: (value) => percent.format(value / 100),
    duration: (seconds) => formatDuration(seconds, t),
    megabytes: (value) => t('format.megabytes', { value: decimal.format(value) }),
    absolute: (time) => timed(time, (ms) => formatAbsoluteTime(ms, zone)),
    relative: (time, now) => timed(time, (ms) => formatRelativeTime(ms, now, language)),
  };
}
