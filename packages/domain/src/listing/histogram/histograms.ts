import {
  type Histograms,
  isOneOf,
  type NumberHistogram,
  type NumberRangeName,
  numberRangeNames,
  type RangeName,
  type TimeHistogram,
} from '@syncdeck/contract';
import { type Bin, countBins } from './count-bins.ts';
import { numberBins } from './number-bins.ts';
import { timeBins, writeTime } from './time-bins.ts';

/** The histograms of these ranges; `numbersOf` gives each job's number (times in epoch ms), NaN where it has none. */
export function collectHistograms(
  names: readonly RangeName[],
  numbersOf: (name: RangeName) => Float64Array,
): Histograms {
  const histograms: Histograms = {};
  for (const name of names) {
    if (isOneOf(numberRangeNames, name)) histograms[name] = numberHistogram(name, numbersOf(name));
    else histograms[name] = timeHistogram(numbersOf(name));
  }
  return histograms;
}

function numberHistogram(name: NumberRangeName, numbers: Float64Array): NumberHistogram {
  return counted(numbers, (_, max) => numberBins(name, max));
}

function timeHistogram(numbers: Float64Array): TimeHistogram {
  const { bins, withoutValue } = counted(numbers, timeBins);
  const written = bins.map(({ from, to, count }) => ({ from: writeTime(from), to: writeTime(to), count }));
  return { bins: written, withoutValue };
}

/** No bins where no job has the number. */
function counted(
  numbers: Float64Array,
  binsOf: (min: number, max: number) => Bin[],
): { bins: Bin[]; withoutValue: number } {
  let min = Number.POSITIVE_INFINITY;
  let max = Number.NEGATIVE_INFINITY;
  let withoutValue = 0;
  for (const number of numbers) {
    if (Number.isNaN(number)) withoutValue += 1;
    if (number < min) min = number;
    if (number > max) max = number;
  }
  const bins = max < min ? [] : binsOf(min, max);
  countBins(bins, numbers);
  return { bins, withoutValue };
}
