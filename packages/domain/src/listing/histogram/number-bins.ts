import type { NumberRangeName } from '@syncdeck/contract';
import type { Bin } from './count-bins.ts';

interface Ladder {
  /** Where each bin starts, ascending from 0. */
  starts: readonly number[];
  /** The highest value that there can be; null without one. */
  highest: number | null;
}

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;

const ladders: Record<NumberRangeName, Ladder> = {
  lagSeconds: {
    starts: [0, 1, 10, minute, 10 * minute, hour, 6 * hour, day, 7 * day, 30 * day],
    highest: null,
  },
  lagMegabytes: { starts: [0, 1, 10, 100, 1000, 10_000, 100_000], highest: null },
  progressPercent: { starts: [0, 10, 20, 30, 40, 50, 60, 70, 80, 90], highest: 100 },
};

/**
 * Bins for whole numbers, up to the one that holds `max`: the first from 0, each up to one below the next.
 * The last of a ladder ends at the highest value.
 */
export function numberBins(name: NumberRangeName, max: number): Bin[] {
  const { starts, highest } = ladders[name];
  return starts
    .filter((start) => start <= max)
    .map((from, place) => ({ from, to: (starts[place + 1] ?? (highest ?? from) + 1) - 1, count: 0 }));
}
