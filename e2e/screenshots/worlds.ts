import { expect } from '@playwright/test';
import { startSimulator } from '@syncdeck/simulator';
import { liveSettings } from '../fixtures/live-settings.ts';
import { readSources } from '../fixtures/read-sources.ts';
import { startBff } from '../fixtures/start-bff.ts';

/** A running product that pictures are taken of. */
export interface PicturedProduct {
  url: string;
  stop(): Promise<void>;
}

export type WorldName = 'demo' | 'trouble' | 'empty';

const seed = 1;
const troubledRegions = ['ap-guangzhou', 'ap-shanghai', 'ap-singapore'];

/** Products by what is to be seen of them; the seed makes two runs alike. */
export const worlds: Record<WorldName, () => Promise<PicturedProduct>> = {
  async demo() {
    const bff = await startBff({ DEMO_JOBS: '400', DEMO_SEED: String(seed) });
    await sourcesOf(bff.url, (states) => states.every((state) => state === 'fresh'));
    return bff;
  },

  /** One region stale, one that never answered. */
  async trouble() {
    const simulator = await startSimulator({ jobs: 120, seed, regions: troubledRegions });
    simulator.faults.set({
      kind: 'error',
      code: 'UnauthorizedOperation.PermissionDenied',
      regions: ['ap-singapore'],
    });
    const bff = await startBff(liveSettings(simulator.url, troubledRegions));
    await sourcesOf(bff.url, (states) => states.filter((state) => state === 'fresh').length === 2);
    simulator.faults.set({
      kind: 'error',
      code: 'InternalError.DatabaseError',
      regions: ['ap-shanghai'],
    });
    await sourcesOf(bff.url, (states) => states.includes('stale'));
    return { url: bff.url, stop: async () => void (await Promise.all([bff.stop(), simulator.close()])) };
  },

  async empty() {
    const regions = ['ap-guangzhou'];
    const simulator = await startSimulator({ jobs: 0, seed, regions });
    const bff = await startBff(liveSettings(simulator.url, regions));
    await sourcesOf(bff.url, (states) => states.every((state) => state === 'fresh'));
    return { url: bff.url, stop: async () => void (await Promise.all([bff.stop(), simulator.close()])) };
  },
};

/** Resolves when the states of all sources are as asked. */
async function sourcesOf(url: string, are: (states: string[]) => boolean): Promise<void> {
  await expect
    .poll(async () => are((await readSources(url)).map(({ state }) => state)), {
      timeout: 60_000,
      intervals: [200],
    })
    .toBe(true);
}
