import { compareText } from '../compare-values.ts';

const firstVisible = 33;
const lastVisible = 126;

/** Where each visible ASCII character stands among them; both cases of a letter in one place. */
const places = readPlaces();

/**
 * A key whose code unit order comes close to the order in which people read. Sorting by it first leaves the
 * collator, twenty times dearer, little more than one comparison a text.
 */
export function readingKey(text: string): string {
  let key = '';
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (!isDigit(unit)) {
      key += String.fromCharCode(places[unit] ?? unit + lastVisible);
      continue;
    }
    const run = digitsFrom(text, index);
    index += run.length - 1;
    const digits = run.replace(/^0+/, '');
    key += String.fromCharCode(places[unit] ?? unit, digits.length) + digits;
  }
  return key;
}

function digitsFrom(text: string, start: number): string {
  let end = start + 1;
  while (end < text.length && isDigit(text.charCodeAt(end))) end += 1;
  return text.slice(start, end);
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

function readPlaces(): Uint16Array {
  const visible = Array.from({ length: lastVisible - firstVisible + 1 }, (_, index) =>
    String.fromCharCode(firstVisible + index),
  );
  const sorted = visible.filter((each) => each === each.toLowerCase()).toSorted(compareText);
  const table = new Uint16Array(lastVisible + 1);
  for (const each of visible) table[each.charCodeAt(0)] = 1 + sorted.indexOf(each.toLowerCase());
  const digit = table[48] ?? 0;
  for (let unit = 48; unit <= 57; unit++) table[unit] = digit;
  return table;
}
