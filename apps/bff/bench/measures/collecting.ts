import { fileURLToPath } from 'node:url';
import type { Figure } from '../figure.ts';
import { runToEnd } from '../run-process.ts';
import { type MeasuredUpstream, startServer, startUpstream, tsx } from '../servers.ts';
import { spread } from '../spread.ts';
import { untilCollected } from '../until-collected.ts';

const sdkAlone = fileURLToPath(new URL('../sdk-alone.ts', import.meta.url));
const settings = { jobs: 10_000, latencyMs: 80 };
const perSecond = '90';

/** From the first call that reaches upstream to all jobs held, against the SDK alone; and the calls it took. */
export async function measureCollecting(rounds: number): Promise<Figure[]> {
  const ours: number[] = [];
  const calls: number[] = [];
  const alone: number[] = [];
  // One for all rounds: a new one, whose code has not run yet, takes more of the cores that the measured one needs.
  const upstream = await startUpstream(settings);
  for (let round = 0; round < rounds; round++) {
    alone.push(await ofSdkAlone(upstream));
    const { ms, count } = await ofServer(upstream);
    ours.push(ms);
    calls.push(count);
  }
  await upstream.stop();
  const floor = spread(alone);
  return [
    {
      what: 'collecting 10,000 jobs, 80 ms a call, 90 calls a second',
      unit: 'ms',
      value: spread(ours),
      floor: { what: 'the SDK alone', value: floor },
      atMost: floor.median * 1.3,
    },
    { what: 'calls that it took', unit: 'calls', value: spread(calls), atMost: 103 },
  ];
}

async function ofSdkAlone(upstream: MeasuredUpstream): Promise<number> {
  const ended = Number(await runToEnd([...tsx, sdkAlone, upstream.url, perSecond], {}));
  const [first] = await upstream.calls();
  return ended - (first ?? Number.NaN);
}

async function ofServer(upstream: MeasuredUpstream): Promise<{ ms: number; count: number }> {
  const server = await startServer(upstream.url, { DTS_REQUESTS_PER_SECOND: perSecond });
  const ended = await untilCollected(server.url, 1);
  const calls = await upstream.calls();
  await server.stop();
  return { ms: ended - (calls[0] ?? Number.NaN), count: calls.length };
}
