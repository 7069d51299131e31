import { answerTime } from './answer-time.ts';
import { openSettled } from './open-list.ts';
import { bothSites, floorLimit, type Part } from './part.ts';

export const filterChosen: Part = {
  label: 'Filter chosen → painted',
  unit: 'ms',
  sites: bothSites,
  pace: 'still',
  async measure(visit) {
    await openSettled(visit);
    const { page, filters } = visit.jobsPage;
    await filters.openFacet('Status');
    const times: number[] = [];
    for (const status of ['Paused', 'Running']) {
      await filters.option(status).waitFor();
      times.push(await answerTime(page, 'click', () => filters.option(status).click()));
    }
    return times;
  },
  limit: floorLimit,
};
