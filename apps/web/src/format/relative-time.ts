import type { Language } from '../preferences/preferences.ts';

const steps: readonly [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 365 * 86_400],
  ['month', 30 * 86_400],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
];

const formats = new Map<Language, Intl.RelativeTimeFormat>();

/** `8 seconds ago`, `in 3 days`: the largest whole unit between two instants in epoch ms; `now` within a second. */
export function formatRelativeTime(ms: number, now: number, language: Language): string {
  let format = formats.get(language);
  if (format === undefined) {
    format = new Intl.RelativeTimeFormat(language, { numeric: 'always' });
    formats.set(language, format);
  }
  const seconds = (ms - now) / 1000;
  if (Math.abs(seconds) < 1) return nowWord(language);
  for (const [unit, size] of steps)
    if (Math.abs(seconds) >= size)
      return format.format(seconds < 0 ? -Math.floor(-seconds / size) : Math.floor(seconds / size), unit);
  return '';
}

function nowWord(language: Language): string {
  return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(0, 'second');
}
