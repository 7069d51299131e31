import { fileURLToPath } from 'node:url';
import { askPage } from '../ask.ts';
import type { Figure } from '../figure.ts';
import { openStream } from '../open-stream.ts';
import { runToEnd } from '../run-process.ts';
import { startServer, startUpstream, tsx } from '../servers.ts';
import { spread } from '../spread.ts';

const sdkAlone = fileURLToPath(new URL('../sdk-alone.ts', import.meta.url));

/** From the first call that reaches upstream to an answer with rows in it, while the rest of 100,000 comes. */
export async function measureFirstRows(rounds: number): Promise<Figure[]> {
  const upstream = await startUpstream({ jobs: 100_000, latencyMs: 80 });
  const ours: number[] = [];
  const oneCall: number[] = [];
  for (let round = 0; round < rounds; round++) {
    oneCall.push((await ofOneCall(upstream.url)) - (await firstCallAt()));
    ours.push((await ofServer()) - (await firstCallAt()));
  }
  await upstream.stop();
  const floor = spread(oneCall);
  return [
    {
      what: 'first rows, while 100,000 jobs are being collected',
      unit: 'ms',
      value: spread(ours),
      floor: { what: 'one call of the SDK', value: floor },
      atMost: floor.median + 100,
    },
  ];

  async function firstCallAt(): Promise<number> {
    const [first] = await upstream.calls();
    return first ?? Number.NaN;
  }

  async function ofServer(): Promise<number> {
    const server = await startServer(upstream.url);
    const shown = await new Promise<number>((resolve, reject) => {
      const look = async () => {
        const page = await askPage(server.url, 'limit=50');
        if (page.items.length > 0) resolve(Date.now());
      };
      openStream(server.url, ({ event }) => {
        if (event === 'jobs') look().catch(reject);
      }).then(look, reject);
    });
    await server.stop('SIGKILL');
    return shown;
  }
}

async function ofOneCall(url: string): Promise<number> {
  return Number(await runToEnd([...tsx, sdkAlone, url, '90', '1'], {}));
}
