const beijingOffset = 8 * 3_600_000;

/** Upstream's "not set". */
export const noTime = '0000-00-00 00:00:00';

/** Beijing wall-clock time without a zone, as upstream sends it; null gives upstream's "not set". */
export function beijingTime(ms: number | null): string {
  if (ms === null) return noTime;
  return new Date(ms + beijingOffset).toISOString().slice(0, 19).replace('T', ' ');
}

/** The same moment as RFC 3339, the form that upstream announces. */
export function beijingRfc3339(ms: number): string {
  return `${new Date(ms + beijingOffset).toISOString().slice(0, 19)}+08:00`;
}

/** Reads either form back, in ms; 0 where it is neither, so that such a job is the oldest. */
export function parseBeijingTime(text: unknown): number {
  if (typeof text !== 'string') return 0;
  const naive = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/.test(text) ? `${text.replace(' ', 'T')}+08:00` : text;
  const ms = Date.parse(naive);
  return Number.isNaN(ms) ? 0 : ms;
}
