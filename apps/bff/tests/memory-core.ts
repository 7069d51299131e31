import { jobKey, type JobAddress, type JobDetail, type SourceState } from '@syncdeck/contract';
import { describeJob, listJob, plainListing, type RawSyncJobInfo, readRawJob } from '@syncdeck/domain';
import type { Config } from '../src/config/config.ts';
import { fixedCredentials } from '../src/config/credential-source.ts';
import type { Core, FleetChange, FleetView } from '../src/core/core.ts';
import { AppError } from '../src/errors/app-error.ts';

export const ownSecret = 'AKIDown-secret-of-the-server';

/** A fleet held in memory, for tests of the HTTP side alone. */
export class MemoryCore implements Core {
  readonly config: Config;
  /** Parameters of every pass-through call. */
  readonly calls: { source: { account: string; region: string }; parameters: Record<string, unknown> }[] = [];
  touches = 0;
  holders = 0;
  isReady = true;
  /** What detail, raw and the pass-through end with while it is set. */
  failure: (() => Promise<never>) | null = null;
  stale: Pick<JobDetail, 'stale' | 'sourceError'> = { stale: false, sourceError: null };
  #view: FleetView = { revision: 'r0', listing: plainListing([]), sources: [] };
  #raws = new Map<string, RawSyncJobInfo>();
  readonly #listeners = new Set<(change: FleetChange) => void>();

  constructor(config: Partial<Config> = {}) {
    this.config = { ...memoryConfig, ...config };
    this.load([], 'r0');
  }

  /** Shows these jobs, all of the first source, as revision `revision`; `source` overrides its state. */
  load(raws: RawSyncJobInfo[], revision: string, source: Partial<SourceState> = {}): void {
    const context = { account: 'main', region: 'ap-guangzhou', now: Date.now(), lagThresholdSeconds: 60 };
    const jobs = raws.map((raw) => {
      const read = readRawJob(raw);
      if (read === null) throw new Error('A job has no id.');
      return listJob(read, context);
    });
    this.#raws = new Map(raws.map((raw, index) => [jobs[index]?.row.key ?? '', raw]));
    const sources = [{ ...freshSource, total: raws.length, received: raws.length, ...source }];
    this.#view = { revision, listing: plainListing(jobs), sources };
  }

  tell(change: FleetChange): void {
    for (const listener of this.#listeners) listener(change);
  }

  get listeners(): number {
    return this.#listeners.size;
  }

  view = () => this.#view;

  subscribe = (listener: (change: FleetChange) => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  async detail(address: JobAddress): Promise<JobDetail> {
    const read = readRawJob(await this.#raw(address));
    if (read === null) throw new Error('A job has no id.');
    const collected = { collectedAt: this.#collectedAt(), requestId: 'upstream-1', ...this.stale };
    return describeJob(read, { ...address, now: Date.now(), lagThresholdSeconds: 60, ...collected });
  }

  async raw(address: JobAddress) {
    return {
      raw: { ...(await this.#raw(address)) },
      requestId: 'upstream-1',
      collectedAt: this.#collectedAt(),
      ...this.stale,
    };
  }

  async describeSyncJobs(
    source: { account: string; region: string },
    parameters: Record<string, unknown>,
  ): Promise<{ Response: Record<string, unknown> }> {
    await this.failure?.();
    this.calls.push({ source, parameters });
    return { Response: { TotalCount: 0, JobList: [], RequestId: 'upstream-2' } };
  }

  touch = () => {
    this.touches += 1;
  };

  hold = () => {
    this.holders += 1;
    return () => {
      this.holders -= 1;
    };
  };

  ready = () => this.isReady;
  mask = (text: string) => text.replaceAll(ownSecret, '***');
  close = () => Promise.resolve();

  async #raw(address: JobAddress): Promise<RawSyncJobInfo> {
    await this.failure?.();
    const raw = this.#raws.get(jobKey(address));
    if (raw === undefined) throw new AppError('not-found', 'Upstream has no such job.');
    return raw;
  }

  #collectedAt(): string {
    return new Date().toISOString();
  }
}

const memoryConfig: Config = {
  mode: 'demo',
  version: '1.2.3',
  host: '127.0.0.1',
  port: 0,
  accounts: [
    {
      alias: 'main',
      regions: ['ap-guangzhou'],
      endpoint: 'https://dts.tencentcloudapi.com',
      credentials: fixedCredentials({ secretId: ownSecret, secretKey: ownSecret }),
    },
  ],
  language: 'zh-CN',
  refreshSeconds: 15,
  requestsPerSecond: 10,
  timeoutMs: 10_000,
  lagThresholdSeconds: 60,
  dataDir: null,
  logLevel: 'info',
  demo: { jobs: 0, seed: 1 },
  warnings: [],
};

const freshSource: SourceState = {
  account: 'main',
  region: 'ap-guangzhou',
  state: 'fresh',
  collectedAt: '2026-11-24T04:00:00Z',
  refreshSeconds: 15,
  total: 0,
  received: 0,
  requestId: 'upstream-0',
  error: null,
};
