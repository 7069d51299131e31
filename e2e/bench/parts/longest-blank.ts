import { openSettled } from './open-list.ts';
import type { Part } from './part.ts';

/** px a frame and frames: a fast wheel, a fling, and the scrollbar dragged far at once. */
const moves = [
  [400, 40],
  [5000, 30],
  [300_000, 1],
] as const;

export const longestBlank: Part = {
  label: 'Longest time that a row in sight is blank, at any speed',
  unit: 'ms',
  sites: ['page'],
  pace: 'still',
  async measure(visit) {
    await openSettled(visit);
    const times: number[] = [];
    for (const [distance, frames] of moves)
      times.push(await visit.jobsPage.page.evaluate<number>(`bench.longestBlank(${distance}, ${frames})`));
    return [Math.max(...times)];
  },
  limit: () => 100,
};
