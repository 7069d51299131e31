export type RegionWeights = readonly (readonly [string, number])[];

/** How the jobs of a world spread: the first regions are busier than the last. */
export function weighRegions(regions: readonly string[]): RegionWeights {
  return regions.map((region, index) => [region, 1 / (index + 1.5)]);
}
