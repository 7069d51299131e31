import { jobApiPath } from '@syncdeck/contract';
import { askBytes, askPage } from '../ask.ts';
import type { Figure } from '../figure.ts';
import { openStream } from '../open-stream.ts';
import { startServer, startUpstream } from '../servers.ts';
import { spread } from '../spread.ts';
import { untilCollected } from '../until-collected.ts';

const watchedMs = 10_000;

/** Calls of ten seconds with 300 viewers who all look at one list and one job, against those of one viewer. */
export async function measureViewers(): Promise<Figure[]> {
  const one = await callsWith(1);
  const many = await callsWith(300);
  return [
    {
      what: 'upstream calls in 10 s with 300 viewers of one list and one job',
      unit: 'calls',
      value: spread([many]),
      floor: { what: 'one viewer', value: spread([one]) },
      atMost: one,
    },
  ];
}

async function callsWith(viewers: number): Promise<number> {
  const upstream = await startUpstream({ jobs: 400 });
  const server = await startServer(upstream.url, { DTS_REFRESH_SECONDS: '3' });
  await untilCollected(server.url, 1);
  const [job] = (await askPage(server.url, 'limit=1')).items;
  if (job === undefined) throw new Error('there is no job');
  const detail = `${server.url}${jobApiPath(job)}`;
  // As the page does: at each collection its window and its open job anew.
  const look = () => Promise.all([askBytes(`${server.url}/api/v1/jobs`), askBytes(detail)]);
  const failures: unknown[] = [];
  const streams = await Promise.all(
    Array.from({ length: viewers }, () =>
      openStream(server.url, ({ event }) => {
        if (event === 'snapshot') look().catch((error: unknown) => failures.push(error));
      }),
    ),
  );
  await new Promise((resolve) => setTimeout(resolve, 2000));
  await upstream.calls();
  await new Promise((resolve) => setTimeout(resolve, watchedMs));
  const calls = (await upstream.calls()).length;
  for (const stream of streams) stream.close();
  await Promise.all([server.stop(), upstream.stop()]);
  if (failures.length > 0) throw new Error('a viewer was refused', { cause: failures[0] });
  return calls;
}
