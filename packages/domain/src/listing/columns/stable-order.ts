import { scatter } from './scatter.ts';
import { Scratch } from './scratch.ts';
import type { SortedCodes } from './sorted-codes.ts';

const digitsEach = 4;
const slotsAtOnce = 0x8000;
const bucketsScratch = new Scratch((length) => new Uint32Array(length));
const digitsScratch = new Scratch((length) => new Uint16Array(length));

/**
 * `slots` by the ranks of their codes, code 0 (no value) last either way; equal ones keep their order. In steps of a
 * few ms.
 */
export function* orderByCode(
  slots: Uint32Array,
  codes: Uint32Array,
  { rank, ranks }: SortedCodes,
  descending: boolean,
): Generator<void, Uint32Array> {
  const bucketOf = rank.map((place) => (descending ? ranks - 1 - place : place));
  bucketOf[0] = ranks;
  yield;
  const buckets = bucketsScratch.take(slots.length);
  writeBuckets(buckets, slots, codes, bucketOf);
  yield;
  const order = scatter(slots, buckets, ranks + 1);
  bucketsScratch.give(buckets);
  return order;
}

function writeBuckets(
  buckets: Uint32Array,
  slots: Uint32Array,
  codes: Uint32Array,
  bucketOf: Uint32Array,
): void {
  for (let index = 0; index < slots.length; index++) {
    buckets[index] = bucketOf[codes[slots[index] ?? 0] ?? 0] ?? 0;
  }
}

/**
 * `slots` by number, NaN (no number) last either way; equal ones keep their order. In steps of a few ms; the loops
 * stand in functions of their own, since they run faster there than between two yields.
 */
export function* orderByNumber(
  slots: Uint32Array,
  numbers: Float64Array,
  descending: boolean,
): Generator<void, Uint32Array> {
  const digits = digitsScratch.take(numbers.length * digitsEach);
  for (let start = 0; start < numbers.length; start += slotsAtOnce) {
    writeDigits(digits, numbers, descending, start, Math.min(start + slotsAtOnce, numbers.length));
    yield;
  }
  let order = slots;
  let before: Uint32Array | undefined;
  for (let digit = 0; digit < digitsEach; digit++) {
    const next = orderByDigit(order, digits, digit, before);
    // Two arrays take turns: what was in order by the digits before is of no use any more.
    if (next !== order && order !== slots) before = order;
    order = next;
    yield;
  }
  digitsScratch.give(digits);
  return order;
}

function orderByDigit(
  slots: Uint32Array,
  digits: Uint16Array,
  digit: number,
  into: Uint32Array | undefined,
): Uint32Array {
  const buckets = bucketsScratch.take(slots.length);
  let differences = 0;
  for (let index = 0; index < slots.length; index++) {
    const bucket = digits[(slots[index] ?? 0) * digitsEach + digit] ?? 0;
    buckets[index] = bucket;
    differences |= bucket ^ (buckets[0] ?? 0);
  }
  const order = differences === 0 ? slots : scatter(slots, buckets, 0x10000, into);
  bucketsScratch.give(buckets);
  return order;
}

/**
 * Each number as four 16-bit digits, the lowest first, such that a greater number has greater digits:
 * IEEE 754 compares as a whole number once the negative ones are turned over.
 */
function writeDigits(
  digits: Uint16Array,
  numbers: Float64Array,
  descending: boolean,
  start: number,
  end: number,
): void {
  const view = new DataView(new ArrayBuffer(8));
  for (let slot = start; slot < end; slot++) {
    const number = numbers[slot] ?? Number.NaN;
    const place = slot * digitsEach;
    if (Number.isNaN(number)) {
      digits.fill(0xffff, place, place + digitsEach);
      continue;
    }
    view.setFloat64(0, number + 0, true);
    const turned = number < 0 !== descending ? 0xffff : 0;
    const sign = number < 0 ? 0 : 0x8000;
    digits[place] = view.getUint16(0, true) ^ turned;
    digits[place + 1] = view.getUint16(2, true) ^ turned;
    digits[place + 2] = view.getUint16(4, true) ^ turned;
    digits[place + 3] = view.getUint16(6, true) ^ sign ^ turned;
  }
}
