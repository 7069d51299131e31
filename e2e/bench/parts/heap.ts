import { openSettled } from './open-list.ts';
import { bothSites, type Part } from './part.ts';

export const heap: Part = {
  label: 'JavaScript heap after scrolling 20,000 px',
  unit: 'MB',
  sites: bothSites,
  pace: 'still',
  async measure(visit) {
    await openSettled(visit);
    const { page } = visit.jobsPage;
    await page.evaluate('bench.slowFrames(20000, 99)');
    const session = await page.context().newCDPSession(page);
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    return [usedSize / 1024 ** 2];
  },
  limit: () => 15,
};
