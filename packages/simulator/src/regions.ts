/** Regions of the default world, the busiest first. */
export const simulatorRegions: readonly string[] = [
  'ap-guangzhou',
  'ap-shanghai',
  'ap-beijing',
  'ap-hongkong',
  'ap-singapore',
  'eu-frankfurt',
];
