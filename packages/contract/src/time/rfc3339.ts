const form =
  /^(\d{4})-(\d{2})-(\d{2})[Tt](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?([Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

/** Epoch ms of an RFC 3339 date-time; null where the text is not one or names no real day. */
export function parseRfc3339(text: string): number | null {
  const match = form.exec(text);
  if (match === null) return null;
  const [, year, month, day, hour, minute, second] = match.slice(0, 7).map(Number);
  if (!isRealDay(year ?? 0, month ?? 0, day ?? 0)) return null;
  if ((hour ?? 24) > 23 || (minute ?? 60) > 59 || (second ?? 60) > 59) return null;
  const fraction = (match[7] ?? '').slice(0, 3);
  const ms = Date.parse(
    `${text.slice(0, 19).toUpperCase()}${fraction === '' ? '' : `.${fraction}`}${match[8]?.toUpperCase()}`,
  );
  return Number.isNaN(ms) ? null : ms;
}

function isRealDay(year: number, month: number, day: number): boolean {
  if (year < 1 || month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}
