import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import pino from 'pino';
import { createApp } from '../src/create-app.ts';
import { createServer, type ServerLimits, serverLimits } from '../src/http/create-server.ts';
import { createMetrics } from '../src/metrics/create-metrics.ts';
import type { MemoryCore } from './memory-core.ts';

export interface ServedApp {
  port: number;
  /** Every log line, parsed. */
  log: Record<string, unknown>[];
  closeStreams: () => void;
  close(): Promise<void>;
}

/** The app over a core, on a free loopback port; `limits` replace the server's own. */
export async function serveApp(
  core: MemoryCore,
  webRoot = '/no-such-folder',
  limits: Partial<ServerLimits> = {},
): Promise<ServedApp> {
  const log: Record<string, unknown>[] = [];
  const logger = pino({ level: 'debug' }, { write: (line) => log.push(JSON.parse(line)) });
  const app = createApp({ core, log: logger, metrics: createMetrics(), webRoot });
  const server = createServer(app.handler, { ...serverLimits, ...limits }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: portOf(server.address()),
    log,
    closeStreams: app.closeStreams,
    close: async () => {
      app.closeStreams();
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('The server listens on no port.');
  return address.port;
}
