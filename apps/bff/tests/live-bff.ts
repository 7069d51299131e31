import { type Simulator, type SimulatorOptions, startSimulator } from '@syncdeck/simulator';
import type { Environment } from '../src/config/read-config.ts';
import { startBff } from '../src/start-bff.ts';
import { testCredential } from './collected-core.ts';

export interface LiveBff {
  simulator: Simulator;
  port: number;
  /** Every line of the log so far. */
  log: string[];
  close: () => Promise<void>;
}

/** A whole server over a simulator of its own, on one region, collecting every second while somebody watches. */
export async function liveBff(
  options: SimulatorOptions = {},
  env: Environment = {},
  prepare: (simulator: Simulator) => void = () => undefined,
): Promise<LiveBff> {
  const simulator = await startSimulator({
    credentials: [testCredential],
    regions: ['ap-guangzhou'],
    ...options,
  });
  prepare(simulator);
  const log: string[] = [];
  const bff = await startBff(
    {
      PORT: '0',
      TENCENTCLOUD_SECRET_ID: testCredential.secretId,
      TENCENTCLOUD_SECRET_KEY: testCredential.secretKey,
      DTS_ENDPOINT: simulator.url,
      DTS_REFRESH_SECONDS: '1',
      DTS_REQUESTS_PER_SECOND: '100',
      ...env,
    },
    { logDestination: { write: (line) => log.push(line) }, webRoot: '/no-such-folder' },
  );
  return {
    simulator,
    port: Number(new URL(bff.url).port),
    log,
    async close() {
      await bff.close();
      await simulator.close();
    },
  };
}
