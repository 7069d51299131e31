import type { Figure } from '../figure.ts';
import { openStream } from '../open-stream.ts';
import { startSimulator } from '@syncdeck/simulator';
import { region, simulatorCredential, startServer } from '../servers.ts';
import { spread } from '../spread.ts';
import { untilCollected } from '../until-collected.ts';

const readers = 1000;
const refreshSeconds = 2;

/** From a job's change upstream until the last of 1,000 stream readers has been told its key. */
export async function measureChange(rounds: number): Promise<Figure[]> {
  const upstream = await startSimulator({ jobs: 400, regions: [region] });
  const server = await startServer(upstream.url, {
    ...simulatorCredential,
    DTS_REFRESH_SECONDS: String(refreshSeconds),
  });
  await untilCollected(server.url, 1);
  let onTold: ((data: string) => void) | null = null;
  const streams: { close: () => void }[] = [];
  for (let reader = 0; reader < readers; reader++) {
    const stream = await openStream(server.url, ({ event, data }) => {
      if (event === 'jobs') onTold?.(data);
    });
    streams.push(stream);
  }
  const [job] = upstream.world.list(region);
  if (job === undefined) throw new Error('the upstream has no job');
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    // Anywhere between two passes.
    await new Promise((resolve) => setTimeout(resolve, ((round * 7) % 10) * refreshSeconds * 100));
    times.push(await ofOneChange(round));
  }
  for (const stream of streams) stream.close();
  await Promise.all([server.stop(), upstream.close()]);
  return [
    {
      what: `a change upstream, with all of 1,000 stream readers (refresh ${refreshSeconds} s)`,
      unit: 'ms',
      value: spread(times),
      atMost: refreshSeconds * 1000 + 1000,
    },
  ];

  function ofOneChange(round: number): Promise<number> {
    return new Promise((resolve) => {
      let told = 0;
      const changed = performance.now();
      onTold = (data) => {
        if (!data.includes(String(job?.JobId))) return;
        told += 1;
        if (told === readers) resolve(performance.now() - changed);
      };
      upstream.world.upsert(region, { ...job, JobName: `renamed ${round}` });
    });
  }
}
