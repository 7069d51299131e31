import { emptyJobQuery, type JobRow, type SourceState } from '@syncdeck/contract';
import { type Credential, type Simulator, type SimulatorOptions, startSimulator } from '@syncdeck/simulator';
import { expect, onTestFinished } from 'vitest';
import { type Environment, readConfig } from '../src/config/read-config.ts';
import type { Core } from '../src/core/core.ts';
import { createCore } from '../src/core/create-core.ts';
import { createLog } from '../src/log/create-log.ts';
import { createMasker } from '../src/upstream/masker.ts';
import { eventually } from './eventually.ts';

export const testCredential: Credential = {
  secretId: 'AKIDtestOfTheCollector00000000',
  secretKey: 'testKeyOfTheCollector000000000',
};

export interface CollectedCore {
  core: Core;
  simulator: Simulator;
  /** Every line of the log so far. */
  log: string[];
  rows: () => readonly JobRow[];
  source: (region?: string) => SourceState;
  /** Resolves once the source's state is this. */
  until: (state: SourceState['state'], region?: string) => Promise<SourceState>;
}

/** A core over a simulator of its own, through signed HTTP; both end with the test. */
export async function collectedCore(
  options: SimulatorOptions = {},
  env: Environment = {},
  prepare: (simulator: Simulator) => void = () => undefined,
): Promise<CollectedCore> {
  const regions = options.regions ?? ['ap-guangzhou'];
  const simulator = await startSimulator({ credentials: [testCredential], ...options, regions });
  prepare(simulator);
  const log: string[] = [];
  const config = readConfig(
    {
      TENCENTCLOUD_SECRET_ID: testCredential.secretId,
      TENCENTCLOUD_SECRET_KEY: testCredential.secretKey,
      DTS_ENDPOINT: simulator.url,
      DTS_REGIONS: regions.join(','),
      DTS_REFRESH_SECONDS: '1',
      DTS_REQUESTS_PER_SECOND: '100',
      ...env,
    },
    (path) => {
      throw new Error(`no file ${path}`);
    },
  );
  const masker = createMasker();
  const core = createCore(
    config,
    masker,
    createLog('debug', masker.mask, { write: (line) => log.push(line) }),
  );
  const release = core.hold();
  onTestFinished(async () => {
    release();
    await core.close();
    await simulator.close();
  });
  const source = (region = regions[0]) => {
    const found = core.view().sources.find((state) => state.region === region);
    if (found === undefined) throw new Error(`no source ${region}`);
    return found;
  };
  return {
    core,
    simulator,
    log,
    rows: () => core.view().listing.rows({ ...emptyJobQuery(), limit: 'all' }, Date.now()),
    source,
    until: (state, region) =>
      eventually(() => {
        const found = source(region);
        expect(found).toMatchObject({ state });
        return found;
      }, 45_000),
  };
}

export function address(jobId: string, region = 'ap-guangzhou') {
  return { account: 'main', region, jobId };
}

/** The JobIds of a simulator's region, as upstream lists them now, sorted; each once. */
export function upstreamIds(simulator: Simulator, region = 'ap-guangzhou'): string[] {
  return [...new Set(simulator.world.list(region).map((job) => job.JobId ?? ''))].toSorted();
}
