import type { Figure } from '../figure.ts';
import { startDemoServer } from '../servers.ts';
import { spread } from '../spread.ts';

/** From the start of the process to the line that says where it listens, in demo mode. */
export async function measureStarting(rounds: number): Promise<Figure[]> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const server = await startDemoServer();
    times.push(server.startedInMs);
    await server.stop();
  }
  return [{ what: 'start to listening, demo mode', unit: 'ms', value: spread(times), atMost: 1000 }];
}
