import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { simulatorRegions } from '@syncdeck/simulator';
import { liveSettings } from '../fixtures/live-settings.ts';
import { builtBff, startBff } from '../fixtures/start-bff.ts';

const simulatorMain = join(import.meta.dirname, '../../packages/simulator/src/main.ts');
const floorFolder = join(import.meta.dirname, 'floor');

/** The built product with the floor page beside its own, on one origin, and a simulator in a process of its own. */
export interface BenchProduct {
  url: string;
  /** Gives the first `count` jobs of the list a name that begins so, in upstream. */
  changeFirstJobs(count: number, name: string): Promise<void>;
  stop(): Promise<void>;
}

/** Starts both and resolves when every job is collected. After that nothing moves but by `changeFirstJobs`. */
export async function startBenchProduct(jobs: number, refreshSeconds: number): Promise<BenchProduct> {
  const simulator = await startSimulator(jobs);
  const folder = mkdtempSync(join(tmpdir(), 'syncdeck-bench-'));
  cpSync(builtBff, folder, { recursive: true });
  cpSync(join(floorFolder, 'floor.html'), join(folder, 'web/floor.html'));
  for (const name of ['floor.css', 'floor.js', 'floor-index.js', 'floor-rows.js'])
    cpSync(join(floorFolder, name), join(folder, 'web/assets', name));
  const bff = await startBff(
    {
      ...liveSettings(simulator.url, simulatorRegions),
      DTS_REFRESH_SECONDS: String(refreshSeconds),
      DTS_REQUESTS_PER_SECOND: '100',
    },
    folder,
  );
  await collected(bff.url, jobs);
  return {
    url: bff.url,
    changeFirstJobs: (count, name) => changeFirstJobs(bff.url, simulator.url, count, name),
    async stop() {
      await bff.stop();
      simulator.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function startSimulator(jobs: number): Promise<{ url: string; stop(): void }> {
  const clock = new Date().toISOString();
  const args = [`--jobs=${jobs}`, '--rate=100000', `--clock=${clock}`];
  const child = spawn(process.execPath, ['--import', 'tsx', simulatorMain, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  process.once('exit', () => child.kill());
  const url = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      const found = /listening on (\S+)/.exec(line)?.[1];
      if (found !== undefined) resolve(found);
    });
    child.once('exit', (code) => reject(new Error(`The simulator ended with ${code}.`)));
  });
  return { url, stop: () => child.kill() };
}

/** As long as the whole list may take to be collected on a machine that is busy with other things. */
const collectingMs = 15 * 60_000;

async function collected(url: string, jobs: number): Promise<void> {
  const limit = Date.now() + collectingMs;
  for (;;) {
    const page = await askJobs(url, 'limit=1');
    if (page.unfilteredTotal === jobs && page.sources.every(({ state }) => state === 'fresh')) return;
    if (Date.now() > limit)
      throw new Error(
        `After ${collectingMs / 60_000} minutes ${page.unfilteredTotal} of ${jobs} jobs are there.`,
      );
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

interface JobsAnswer {
  unfilteredTotal: number;
  total: number;
  items: { region: string; jobId: string; jobName: string | null }[];
  sources: { state: string }[];
}

/** Asks the running product for its list. */
export async function askJobs(url: string, query: string): Promise<JobsAnswer> {
  const response = await fetch(`${url}/api/v1/jobs?${query}`);
  const answer: JobsAnswer = await response.json();
  return answer;
}

async function changeFirstJobs(
  url: string,
  simulatorUrl: string,
  count: number,
  name: string,
): Promise<void> {
  const { items } = await askJobs(url, `limit=${count}`);
  const changed = await Promise.all(
    items.map(async ({ region, jobId }) => {
      const answer = await fetch(`${simulatorUrl}/_control/jobs?region=${region}&jobId=${jobId}`);
      const job: object = await answer.json();
      return JSON.stringify({ region, job: { ...job, JobName: `${name}-${jobId}` } });
    }),
  );
  await Promise.all(changed.map((body) => fetch(`${simulatorUrl}/_control/jobs`, { method: 'POST', body })));
}
