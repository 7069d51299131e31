import { askBytes, askPage } from '../ask.ts';
import type { Figure } from '../figure.ts';
import { freshQueries } from '../fresh-queries.ts';
import { startServer, startUpstream } from '../servers.ts';
import { spread } from '../spread.ts';
import { untilCollected } from '../until-collected.ts';

const promises = { 10_000: { plain: 4, search: 6 }, 100_000: { plain: 15, search: 30 } };
const questions = 400;

/** At the socket: from the request to the last byte of 50 rows with all facets, by queries never asked before. */
export async function measureQuerying(jobs: 10_000 | 100_000): Promise<Figure[]> {
  const upstream = await startUpstream({ jobs });
  const server = await startServer(upstream.url, { DTS_REFRESH_SECONDS: '3600' });
  await untilCollected(server.url, 1);
  const page = await askPage(server.url, 'limit=1000');
  const words = page.items.flatMap(({ jobName, source }) => [jobName?.split('-')[0], source.address]);
  const kinds = {
    plain: freshQueries(page, questions),
    search: freshQueries(
      page,
      questions,
      words.filter((word) => word !== null && word !== undefined),
    ),
  };
  const figures: Figure[] = [];
  for (const kind of ['plain', 'search'] as const) {
    const times: number[] = [];
    for (const query of kinds[kind]) {
      const asked = performance.now();
      await askBytes(`${server.url}/api/v1/jobs?${query}`);
      times.push(performance.now() - asked);
    }
    figures.push({
      what: `a query never asked before${kind === 'search' ? ', with q' : ''}: ${jobs.toLocaleString('en')} jobs`,
      unit: 'ms',
      value: spread(times),
      atMost: promises[jobs][kind],
    });
  }
  await server.stop();
  await upstream.stop();
  return figures;
}
