import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { askBytes } from '../ask.ts';
import type { Figure } from '../figure.ts';
import { requestsPerSecond } from '../load.ts';
import { runProcess } from '../run-process.ts';
import { startServer, startUpstream, tsx } from '../servers.ts';
import { spread } from '../spread.ts';
import { untilCollected } from '../until-collected.ts';

const bareEntry = fileURLToPath(new URL('../bare-express.ts', import.meta.url));
const path = '/api/v1/jobs?sort=-lagSeconds';

/** Requests a second of a cached list answer, gzipped, beside a bare Express route that sends the same bytes. */
export async function measureThroughput(rounds: number): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'syncdeck-bench-'));
  const upstream = await startUpstream({ jobs: 10_000 });
  const server = await startServer(upstream.url, { DTS_REFRESH_SECONDS: '3600' });
  await untilCollected(server.url, 1);
  const file = join(folder, 'body');
  writeFileSync(file, await askBytes(`${server.url}${path}`, 'gzip'));
  const bare = await runProcess([...tsx, bareEntry, file, 'gzip']);
  const ours: number[] = [];
  const floor: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    const pair = [await requestsPerSecond(server.url, path, 2), await requestsPerSecond(bare.url, path, 2)];
    // The first warms both up.
    if (round === 0) continue;
    ours.push(pair[0] ?? 0);
    floor.push(pair[1] ?? 0);
  }
  await Promise.all([bare.stop(), server.stop(), upstream.stop()]);
  rmSync(folder, { recursive: true });
  const bareRate = spread(floor);
  return [
    {
      what: 'list route, cached answer',
      unit: '/s',
      value: spread(ours),
      floor: { what: 'a bare Express route', value: bareRate },
      atLeast: bareRate.median * 0.7,
    },
  ];
}
