import { enginePairs } from '../catalogue/job-types.ts';
import { jobStatuses } from '../catalogue/statuses.ts';
import { billingShowcases } from './billing-showcases.ts';
import { hostileShowcases } from './hostile-showcases.ts';
import { oddShapeShowcases } from './odd-shape-showcases.ts';
import { scheduleShowcases } from './schedule-showcases.ts';
import type { Showcase } from './showcase.ts';
import { topologyShowcases } from './topology-showcases.ts';

const statusShowcases = jobStatuses.map((status): Showcase => ({ story: `resting-${status}` }));

const pairShowcases = enginePairs.map(
  ([[source, destination]]): Showcase => ({ traits: () => ({ source, destination }) }),
);

/** In the order in which a small world takes them. */
export const showcases: readonly Showcase[] = [
  ...statusShowcases,
  ...billingShowcases,
  ...hostileShowcases,
  ...scheduleShowcases,
  ...topologyShowcases,
  ...oddShapeShowcases,
  ...pairShowcases,
];
