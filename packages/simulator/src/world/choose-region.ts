import type { Random } from './random.ts';

/** One of the regions, the first ones busier than the last. */
export function chooseRegion(regions: readonly string[], random: Random): string {
  return random.weighted(regions.map((region, index): [string, number] => [region, 1 / (index + 1.5)]));
}
