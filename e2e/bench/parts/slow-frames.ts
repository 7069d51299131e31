import { openSettled } from './open-list.ts';
import { bothSites, type Part } from './part.ts';

export const slowFrames: Part = {
  label: 'Scrolling 20,000 px: frames over 25 ms, of 99',
  unit: 'frames',
  sites: bothSites,
  pace: 'still',
  async measure(visit) {
    await openSettled(visit);
    return [await visit.jobsPage.page.evaluate<number>('bench.slowFrames(20000, 99)')];
  },
  limit: () => 2,
};
