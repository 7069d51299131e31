import { existsSync, readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import type { DestinationStream } from 'pino';
import type { Config } from './config/config.ts';
import { type Environment, readConfig } from './config/read-config.ts';
import { createCore } from './core/create-core.ts';
import { createApp } from './create-app.ts';
import { startDemo } from './demo/start-demo.ts';
import { createServer } from './http/create-server.ts';
import { createLog, type Log } from './log/create-log.ts';
import { listen } from './listen.ts';
import { createMetrics } from './metrics/create-metrics.ts';
import { practise } from './rehearsal/practise.ts';
import { loadSdk } from './upstream/load-sdk.ts';
import { createMasker } from './upstream/masker.ts';

export interface StartOptions {
  /** Folder of the built page; by default beside the bundle, else where the page's own build leaves it. */
  webRoot?: string;
  /** Where log lines go; stdout by default. */
  logDestination?: DestinationStream;
}

export interface RunningBff {
  /** Where it listens, such as http://127.0.0.1:8080. */
  url: string;
  log: Log;
  /** Ends streams, calls and connections; resolves when nothing listens any more. */
  close(): Promise<void>;
}

/**
 * Starts the BFF as the environment asks: configuration, demo world where there are no credentials, collector, HTTP.
 * Throws ConfigError, or the listening error with its code such as EADDRINUSE.
 */
export async function startBff(env: Environment, options: StartOptions = {}): Promise<RunningBff> {
  const read = readConfig(env, (path) => readFileSync(path, 'utf8'));
  const masker = createMasker();
  const log = createLog(read.logLevel, masker.mask, options.logDestination);
  for (const warning of read.warnings) log.warn(warning);
  const demo = read.mode === 'demo' ? await startDemo(read) : null;
  const config: Config = demo === null ? read : { ...read, accounts: demo.accounts };
  const metrics = createMetrics();
  const core = createCore(config, masker, log, metrics.observer);
  const app = createApp({ core, log, metrics, webRoot: options.webRoot ?? builtPage() });
  const server = createServer(app.handler);
  const stopPractice = practise(core, (error) => log.error({ err: error }, 'the practice failed'));
  const close = async () => {
    stopPractice();
    app.closeStreams();
    const closed = closeServer(server);
    await core.close();
    await closed;
    await demo?.close();
  };
  try {
    // Half a hundred ms of reading code in one piece: once it listens, somebody would wait behind them.
    await loadSdk();
    const url = await listen(server, config.host, config.port);
    log.info({ url, mode: config.mode }, `listening on ${url}`);
    log.flush();
    return { url, log, close };
  } catch (error) {
    await core.close();
    await demo?.close();
    throw error;
  }
}

function builtPage(): string {
  const beside = fileURLToPath(new URL('./web', import.meta.url));
  return existsSync(beside) ? beside : fileURLToPath(new URL('../../web/dist', import.meta.url));
}

/** Time for answers under way before their connections are cut, in ms. */
const graceMs = 1000;

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), graceMs);
    server.close(() => {
      clearTimeout(cut);
      resolve();
    });
    server.closeIdleConnections();
  });
}
