import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { demoCredential } from '@syncdeck/simulator';
import { z } from 'zod/mini';
import { type MeasuredProcess, runProcess } from './run-process.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
export const tsx = ['--import', 'tsx'];
const bffEntry = here('../dist/main.js');

/** As `npm start` runs the server. */
const { flags, environment } = z
  .object({ flags: z.array(z.string()), environment: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync(here('../process-settings.json'), 'utf8')));

/** The simulator's own credential, as the server's environment names it. */
export const simulatorCredential = {
  TENCENTCLOUD_SECRET_ID: demoCredential.secretId,
  TENCENTCLOUD_SECRET_KEY: demoCredential.secretKey,
};
/** Of random letters, as real ones are: one with words in it is harder to tell from the same words in jobs. */
export const credential = {
  TENCENTCLOUD_SECRET_ID: `AKID${randomBytes(16).toString('hex')}`,
  TENCENTCLOUD_SECRET_KEY: randomBytes(16).toString('hex'),
};
export const region = 'ap-guangzhou';

export interface UpstreamSettings {
  jobs: number;
  latencyMs?: number;
  /** Each reading of the list finds the next one; default 1: nothing ever changes. */
  versions?: number;
}

export interface MeasuredUpstream extends MeasuredProcess {
  /** Epoch ms of each call since it was last asked. */
  calls(): Promise<number[]>;
}

/** A world of jobs in one region, in a process of its own that costs hardly anything; see replay.ts. */
export async function startUpstream({
  jobs,
  latencyMs = 0,
  versions = 1,
}: UpstreamSettings): Promise<MeasuredUpstream> {
  const started = await runProcess([
    ...tsx,
    here('./replay.ts'),
    String(jobs),
    String(latencyMs),
    String(versions),
  ]);
  return {
    ...started,
    calls: async () => z.array(z.number()).parse(await (await fetch(`${started.url}/calls`)).json()),
  };
}

/** The built server, collecting from this upstream. */
export function startServer(
  upstreamUrl: string,
  env: Readonly<Record<string, string>> = {},
): Promise<MeasuredProcess> {
  return runProcess([...flags, bffEntry], {
    ...environment,
    ...credential,
    DTS_ENDPOINT: upstreamUrl,
    DTS_REGIONS: region,
    DTS_REQUESTS_PER_SECOND: '100',
    PORT: '0',
    ...env,
  });
}

/** The built server in demo mode. */
export function startDemoServer(): Promise<MeasuredProcess> {
  return runProcess([...flags, bffEntry], { ...environment, PORT: '0' });
}
