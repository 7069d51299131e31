/** Upstream's wall-clock time of a moment that lies `minutes` back: Beijing time without a zone. */
export function minutesAgo(minutes: number): string {
  const beijing = new Date(Date.now() - minutes * 60_000 + 8 * 3_600_000);
  return beijing.toISOString().slice(0, 19).replace('T', ' ');
}

/** How upstream says that a time is not set. */
export const notSet = '0000-00-00 00:00:00';
