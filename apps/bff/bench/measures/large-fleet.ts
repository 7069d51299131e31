import { fileURLToPath } from 'node:url';
import { askBytes, askPage } from '../ask.ts';
import type { Figure } from '../figure.ts';
import { freshQueries } from '../fresh-queries.ts';
import { runProcess } from '../run-process.ts';
import { startServer, startUpstream, tsx } from '../servers.ts';
import { spread } from '../spread.ts';
import { untilCollected } from '../until-collected.ts';

const idleEntry = fileURLToPath(new URL('../idle.ts', import.meta.url));
const promises = { 10_000: 250, 100_000: 1000 };
const queriedSeconds = 30;
/** A second in which a process that does nothing was held up for longer says nothing of the server. */
const stillMs = 25;

/** Longest blocks of one second. */
interface Blocks {
  server: number;
  idle: number;
}

/**
 * A moving fleet, collected over and over while somebody asks ten new questions a second: the longest block of the
 * event loop in each second, and the most memory that was ever resident.
 */
export async function measureLargeFleet(jobs: 10_000 | 100_000): Promise<Figure[]> {
  const upstream = await startUpstream({ jobs, versions: 2 });
  const idle = await runProcess([...tsx, idleEntry]);
  const server = await startServer(upstream.url);
  // What was before they listened is no block of a running server.
  await Promise.all([server.read(), idle.read()]);
  const seconds: Blocks[] = [];
  const look = setInterval(() => {
    Promise.all([server.read(), idle.read()]).then(
      ([ours, idles]) => seconds.push({ server: ours.longestBlockMs, idle: idles.longestBlockMs }),
      () => {},
    );
  }, 1000);
  await untilCollected(server.url, 1);
  const collectedAfter = seconds.length;
  const questions = freshQueries(await askPage(server.url, 'limit=50'), queriedSeconds * 10, [
    'orders',
    'sync',
    '10.0',
    'e',
  ]);
  const times: number[] = [];
  for (const query of questions) {
    const asked = performance.now();
    await askBytes(`${server.url}/api/v1/jobs?${query}`);
    times.push(performance.now() - asked);
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, 100 - (performance.now() - asked))));
  }
  clearInterval(look);
  const { peakMb } = await server.read();
  await Promise.all([server.stop(), idle.stop(), upstream.stop()]);
  const size = jobs.toLocaleString('en');
  const still = seconds.filter((second) => second.idle <= stillMs);
  return [
    {
      what: `longest event-loop block, ${size} jobs collected and queried (by seconds: the spread)`,
      unit: 'ms',
      value: longest(still.map((second) => second.server)),
      floor: {
        what: 'an idle process beside it',
        value: longest(still.map((second) => second.idle)),
      },
      atMost: 50,
    },
    {
      what: `seconds left out, in which the idle process was held up for over ${stillMs} ms`,
      unit: '×',
      value: spread([seconds.length - still.length]),
    },
    {
      what: `a query with q while ${size} moving jobs are collected anew`,
      unit: 'ms',
      value: spread(times),
    },
    {
      what: `resident memory at its peak, ${size} jobs`,
      unit: 'MB',
      value: spread([peakMb]),
      atMost: promises[jobs],
    },
    { what: `seconds until ${size} jobs were held`, unit: '×', value: spread([collectedAfter]) },
  ];
}

/** The longest, where a figure shows its median. */
function longest(blocks: number[]): Figure['value'] {
  return { ...spread(blocks), median: Math.max(...blocks) };
}
