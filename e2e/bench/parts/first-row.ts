import { openList } from './open-list.ts';
import { bothSites, type Part } from './part.ts';

export const firstRow: Part = {
  label: 'Navigation → first row painted',
  unit: 'ms',
  sites: bothSites,
  pace: 'still',
  measure: async (visit) => [await openList(visit)],
  limit(jobs, medianOf) {
    if (jobs === 10_000) return medianOf('floor', jobs);
    const small = medianOf('page', 1000);
    return jobs === 100_000 && small !== null ? small * 1.2 : null;
  },
};
