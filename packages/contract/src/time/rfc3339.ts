const form = /^\d{4}-\d{2}-\d{2}[Tt]\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;
const fractionAt = '2023-12-18T20:55:27.'.length;
const offsetLength = '+08:00'.length;

/**
 * Epoch ms of an RFC 3339 date-time; null where the text is not one or names no real day. Each job has several, so that
 * its digits are read where they stand: groups of the expression would be texts of their own.
 */
export function parseRfc3339(text: string): number | null {
  if (!form.test(text)) return null;
  const [year, month, day] = [numberAt(text, 0, 4), numberAt(text, 5, 7), numberAt(text, 8, 10)];
  const [hour, minute, second] = [numberAt(text, 11, 13), numberAt(text, 14, 16), numberAt(text, 17, 19)];
  if (year < 1 || day < 1 || day > daysOf(year, month)) return null;
  if (hour > 23 || minute > 59 || second > 59) return null;
  const minutes = hour * 60 + minute - offsetMinutes(text);
  return utcMs(year, month, day) + (minutes * 60 + second) * 1000 + milliseconds(text);
}

/** Of the digits from `begin` to `end`. */
function numberAt(text: string, begin: number, end: number): number {
  let number = 0;
  for (let at = begin; at < end; at += 1) number = number * 10 + text.charCodeAt(at) - 48;
  return number;
}

/** Of the fraction of a second, the digits after its third left out. */
function milliseconds(text: string): number {
  if (text[fractionAt - 1] !== '.') return 0;
  const digits = /^\d{1,3}/.exec(text.slice(fractionAt))?.[0] ?? '';
  return Number(digits.padEnd(3, '0'));
}

/** 0 for a month that no year has. */
function daysOf(year: number, month: number): number {
  if (month < 1 || month > 12) return 0;
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** `Date.UTC` takes a year under 100 for one of the 20th century. */
function utcMs(year: number, month: number, day: number): number {
  if (year >= 100) return Date.UTC(year, month - 1, day);
  return new Date(0).setUTCFullYear(year, month - 1, day);
}

function offsetMinutes(text: string): number {
  if (/[Zz]$/.test(text)) return 0;
  const at = text.length - offsetLength;
  const minutes = numberAt(text, at + 1, at + 3) * 60 + numberAt(text, at + 4, at + 6);
  return text[at] === '-' ? -minutes : minutes;
}
