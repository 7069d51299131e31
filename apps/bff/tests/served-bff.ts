import { type Simulator, type SimulatorOptions, startSimulator } from '@syncdeck/simulator';
import { onTestFinished } from 'vitest';
import type { Environment } from '../src/config/read-config.ts';
import { type RunningBff, startBff } from '../src/start-bff.ts';
import { ask } from './ask.ts';
import { testCredential } from './collected-core.ts';
import { eventually } from './eventually.ts';

export interface ServedBff {
  simulator: Simulator;
  bff: RunningBff;
  port: number;
}

/** The whole BFF over a simulator of its own, once it is ready; both end with the test. */
export async function servedBff(options: SimulatorOptions = {}, env: Environment = {}): Promise<ServedBff> {
  const simulator = await startSimulator({
    credentials: [testCredential],
    regions: ['ap-guangzhou'],
    clock: { startAt: Date.UTC(2026, 0, 5, 4) },
    ...options,
  });
  const bff = await startBff(
    {
      PORT: '0',
      TENCENTCLOUD_SECRET_ID: testCredential.secretId,
      TENCENTCLOUD_SECRET_KEY: testCredential.secretKey,
      DTS_ENDPOINT: simulator.url,
      DTS_REGIONS: simulator.regions.join(','),
      DTS_REFRESH_SECONDS: '1',
      DTS_REQUESTS_PER_SECOND: '100',
      LOG_LEVEL: 'silent',
      ...env,
    },
    { webRoot: '/no-such-folder' },
  );
  onTestFinished(async () => {
    await bff.close();
    await simulator.close();
  });
  const port = Number(new URL(bff.url).port);
  await eventually(async () => {
    const { status } = await ask(port, { path: '/readyz' });
    if (status !== 200) throw new Error(`not ready: ${status}`);
  });
  return { simulator, bff, port };
}
