import type { JobsPage } from '../../pages/jobs-page.ts';
import type { BenchProduct } from '../bench-product.ts';

/** The product's page, or the floor: the least that a hand-written page does for the same work. */
export type Site = 'page' | 'floor';

/** A page in a fresh context, not yet opened. */
export interface Visit {
  site: Site;
  /** The path to open: the list, on the product with a query that no visit before has asked. */
  path: string;
  /** Number of this visit, from 0. */
  number: number;
  product: BenchProduct;
  jobsPage: JobsPage;
}

/** The median of one site at one size; null where it was not measured. */
export type MedianOf = (site: Site, jobs: number) => number | null;

export interface Part {
  label: string;
  unit: 'KB' | 'ms' | 'MB' | 'frames';
  sites: readonly Site[];
  /** Whether upstream is collected all the time, or nothing moves while it is measured. */
  pace: 'still' | 'live';
  /** The figures of one visit. */
  measure(visit: Visit): Promise<number[]>;
  /** The most that the product's median may be at this size; null where nothing is asked of it. */
  limit(jobs: number, medianOf: MedianOf): number | null;
}

export const bothSites = ['page', 'floor'] as const;

/** Within a frame of the floor at ten thousand jobs, faster than it at a hundred thousand. */
export function floorLimit(jobs: number, medianOf: MedianOf): number | null {
  const floor = medianOf('floor', jobs);
  if (floor === null || jobs < 10_000) return null;
  return jobs < 100_000 ? floor + 16 : floor;
}
