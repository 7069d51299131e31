import type { Messages } from '../messages/use-messages.ts';

/** `45 s`, `1 min 05 s`, `2 h 05 min`, `3 d 04 h` from seconds; two parts, the second one padded. */
export function formatDuration(totalSeconds: number, t: Messages['t']): string {
  const all = Math.max(0, Math.round(totalSeconds));
  const seconds = all % 60;
  const minutes = Math.floor(all / 60) % 60;
  const hours = Math.floor(all / 3600) % 24;
  const days = Math.floor(all / 86_400);
  if (days > 0) return t('format.days', { days, hours: pad(hours) });
  if (hours > 0) return t('format.hours', { hours, minutes: pad(minutes) });
  if (minutes > 0 && seconds > 0) return t('format.minutesSeconds', { minutes, seconds: pad(seconds) });
  return minutes > 0 ? t('format.minutes', { minutes }) : t('format.seconds', { seconds });
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
