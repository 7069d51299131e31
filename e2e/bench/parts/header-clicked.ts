import { answerTime } from './answer-time.ts';
import { openSettled } from './open-list.ts';
import { bothSites, floorLimit, type Part } from './part.ts';

export const headerClicked: Part = {
  label: 'Header clicked → painted',
  unit: 'ms',
  sites: bothSites,
  pace: 'still',
  async measure(visit) {
    await openSettled(visit);
    const { page, table } = visit.jobsPage;
    const times: number[] = [];
    for (const column of ['Job', 'Source'])
      times.push(await answerTime(page, 'click', () => table.sortBy(column)));
    return times;
  },
  limit: floorLimit,
};
