import {
  type Histograms,
  isOneOf,
  type NumberHistogram,
  type NumberRangeName,
  numberRangeNames,
  type RangeName,
  type TimeHistogram,
} from '@syncdeck/contract';
import { eachPiece } from '../pieces.ts';
import { type Bin, countBins } from './count-bins.ts';
import { numberBins } from './number-bins.ts';
import { timeBins, writeTime } from './time-bins.ts';

/**
 * The histograms of these ranges, in steps of a few ms; `numbersOf` gives each job's number (times in epoch ms), NaN
 * where it has none.
 */
export function* collectHistograms(
  names: readonly RangeName[],
  numbersOf: (name: RangeName) => Float64Array,
): Generator<void, Histograms> {
  const histograms: Histograms = {};
  for (const name of names) {
    const numbers = numbersOf(name);
    yield;
    if (isOneOf(numberRangeNames, name)) histograms[name] = yield* numberHistogram(name, numbers);
    else histograms[name] = yield* timeHistogram(numbers);
  }
  return histograms;
}

function numberHistogram(name: NumberRangeName, numbers: Float64Array): Generator<void, NumberHistogram> {
  return counted(numbers, (_, max) => numberBins(name, max));
}

function* timeHistogram(numbers: Float64Array): Generator<void, TimeHistogram> {
  const { bins, withoutValue } = yield* counted(numbers, timeBins);
  const written = bins.map(({ from, to, count }) => ({ from: writeTime(from), to: writeTime(to), count }));
  return { bins: written, withoutValue };
}

/** No bins where no job has the number. */
function* counted(
  numbers: Float64Array,
  binsOf: (min: number, max: number) => Bin[],
): Generator<void, { bins: Bin[]; withoutValue: number }> {
  let min = Number.POSITIVE_INFINITY;
  let max = Number.NEGATIVE_INFINITY;
  let withoutValue = 0;
  const look = (piece: Float64Array) => {
    for (let index = 0; index < piece.length; index++) {
      const number = piece[index] ?? Number.NaN;
      if (Number.isNaN(number)) withoutValue += 1;
      if (number < min) min = number;
      if (number > max) max = number;
    }
  };
  yield* eachPiece(numbers, look);
  const bins = max < min ? [] : binsOf(min, max);
  yield* eachPiece(numbers, (piece) => countBins(bins, piece));
  return { bins, withoutValue };
}
