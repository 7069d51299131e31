import type { Zone } from '../view/view.ts';

const beijingMinutes = 480;

/** `2026-11-24 12:05:09 UTC+8`: an instant in the chosen zone, the zone always beside it. `ms` in epoch ms. */
export function formatAbsoluteTime(ms: number, zone: Zone): string {
  const minutes = zoneOffsetMinutes(ms, zone);
  const shifted = new Date(ms + minutes * 60_000);
  if (Number.isNaN(shifted.getTime())) return String(ms);
  return `${shifted.toISOString().slice(0, 19).replace('T', ' ')} ${zoneLabel(minutes)}`;
}

/** Minutes that the zone is ahead of UTC at that instant. */
export function zoneOffsetMinutes(ms: number, zone: Zone): number {
  if (zone === 'utc') return 0;
  return zone === 'beijing' ? beijingMinutes : -new Date(ms).getTimezoneOffset();
}

/** `UTC`, `UTC+8`, `UTC-3:30`. */
export function zoneLabel(minutes: number): string {
  if (minutes === 0) return 'UTC';
  const size = Math.abs(minutes);
  const rest = size % 60;
  return `UTC${minutes < 0 ? '-' : '+'}${Math.floor(size / 60)}${rest === 0 ? '' : `:${String(rest).padStart(2, '0')}`}`;
}
