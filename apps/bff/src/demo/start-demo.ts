import type { AccountConfig, Config } from '../config/config.ts';
import { fixedCredentials } from '../config/credential-source.ts';

/** A world of made-up jobs, and the account that sees it. */
export interface Demo {
  accounts: AccountConfig[];
  close(): Promise<void>;
}

/** Starts the simulator in this process, with all its regions, as account `demo`. Loaded only in demo mode. */
export async function startDemo({ demo }: Pick<Config, 'demo'>): Promise<Demo> {
  const { demoCredential, startSimulator } = await import('@syncdeck/simulator');
  const simulator = await startSimulator({ jobs: demo.jobs, seed: demo.seed });
  return {
    accounts: [
      {
        alias: 'demo',
        regions: simulator.regions,
        endpoint: simulator.url,
        credentials: fixedCredentials(demoCredential),
      },
    ],
    close: () => simulator.close(),
  };
}
