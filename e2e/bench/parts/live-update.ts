import { openSettled } from './open-list.ts';
import type { Part } from './part.ts';

export const liveUpdate: Part = {
  label: 'Longest task while 200 changed rows come live (under 50 counts as 0)',
  unit: 'ms',
  sites: ['page'],
  pace: 'live',
  async measure(visit) {
    await openSettled(visit);
    const { page } = visit.jobsPage;
    const since = await page.evaluate<number>('performance.now()');
    const changed = page.evaluate('bench.rowsChange()');
    await visit.product.changeFirstJobs(200, `visit-${visit.number}`);
    await changed;
    await page.evaluate('new Promise((resolve) => setTimeout(resolve, 500))');
    return [await page.evaluate<number>(`bench.longestTask(${since})`)];
  },
  limit: () => 50,
};
