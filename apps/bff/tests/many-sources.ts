import type { SourceState } from '@syncdeck/contract';
import { type Fault, type RecordedCall, type Simulator, startSimulator } from '@syncdeck/simulator';
import { readConfig } from '../src/config/read-config.ts';
import type { Core, FleetChange } from '../src/core/core.ts';
import { createCore } from '../src/core/create-core.ts';
import { createLog } from '../src/log/create-log.ts';
import { createMasker } from '../src/upstream/masker.ts';
import { testCredential } from './collected-core.ts';
import { syncJob } from './sync-jobs.ts';

export interface ManySourcesOptions {
  /** Rows by region; each region is asked under an account of its own. */
  rows: Readonly<Record<string, number>>;
  /** A region that has a simulator of its own, which may refuse connections. */
  apart: string;
  /** A part of a second too, which the environment does not take. */
  refreshSeconds: number;
  timeoutMs: number;
}

/** What was told of one source since all were fresh. */
interface Heard {
  states: SourceState[];
  /** Keys that left, and numbers of rows other than all. */
  lost: (string | number)[];
}

/** One core over many sources, each of which may be struck by a fault of its own. */
export class ManySources {
  readonly #heard: ReadonlyMap<string, Heard>;
  readonly #waiting = new Set<() => void>();

  private constructor(
    readonly core: Core,
    readonly options: ManySourcesOptions,
    readonly close: () => Promise<void>,
    readonly simulatorOf: (region: string) => Simulator,
  ) {
    this.#heard = new Map(Object.keys(options.rows).map((region) => [region, { states: [], lost: [] }]));
  }

  /** Starts all of it; resolves when every source is fresh. */
  static async start(options: ManySourcesOptions): Promise<ManySources> {
    const regions = Object.keys(options.rows);
    const [shared, apart] = await Promise.all([startEmpty(regions), startEmpty([options.apart])]);
    const simulatorOf = (region: string) => (region === options.apart ? apart : shared);
    for (const [region, count] of Object.entries(options.rows)) {
      for (let row = 0; row < count; row += 1) {
        simulatorOf(region).world.upsert(region, syncJob(`sync-${row}`));
      }
    }
    const { secretId, secretKey } = testCredential;
    const accounts = regions.map((region) => ({
      alias: region,
      secretId,
      secretKey,
      regions: [region],
      endpoint: simulatorOf(region).url,
    }));
    const config = readConfig(
      {
        DTS_ACCOUNTS_FILE: 'accounts',
        DTS_TIMEOUT_MS: String(options.timeoutMs),
        DTS_REQUESTS_PER_SECOND: '100',
      },
      () => JSON.stringify(accounts),
    );
    const masker = createMasker();
    const { refreshSeconds } = options;
    const core = createCore({ ...config, refreshSeconds }, masker, createLog('silent', masker.mask));
    const release = core.hold();
    const close = async () => {
      release();
      await core.close();
      await Promise.all([shared.close(), apart.close()]);
    };
    const sources = new ManySources(core, options, close, simulatorOf);
    core.subscribe(() => sources.#wake());
    await sources.until(() => core.view().sources.every(({ state }) => state === 'fresh'));
    core.subscribe((change) => sources.#hear(change));
    return sources;
  }

  state(region: string): SourceState {
    const found = this.core.view().sources.find((source) => source.region === region);
    if (found === undefined) throw new Error(`no source ${region}`);
    return found;
  }

  heard(region: string): Heard {
    const heard = this.#heard.get(region);
    if (heard === undefined) throw new Error(`no source ${region}`);
    return heard;
  }

  /** How many whole passes of a source were told. */
  wholePasses(region: string): number {
    const fresh = this.heard(region).states.filter(({ state }) => state === 'fresh');
    return new Set(fresh.map(({ collectedAt }) => collectedAt)).size;
  }

  /** The calls that asked for a source. */
  calls(region: string): RecordedCall[] {
    return this.simulatorOf(region)
      .calls.list()
      .filter((call) => call.region === region);
  }

  /** Resolves once `isSo` holds; looked at after each change of the fleet or of a source. */
  async until(isSo: () => boolean): Promise<void> {
    while (!isSo()) await new Promise<void>((resolve) => this.#waiting.add(resolve));
  }

  /** Sets a fault on one source; tells how many calls it has struck, and ends it. */
  async strike(region: string, fault: Fault): Promise<{ struck: () => number; end: () => Promise<void> }> {
    const { faults } = this.simulatorOf(region);
    const id = faults.set({ ...fault, regions: [region] });
    await faults.settled();
    return {
      struck: () => faults.list().find((active) => active.id === id)?.struck ?? 0,
      end: async () => {
        faults.clear(id);
        await faults.settled();
      },
    };
  }

  #hear(change: FleetChange): void {
    if (change.event === 'jobs') {
      for (const key of change.removed) this.heard(key.split('/')[1] ?? '').lost.push(key);
    } else {
      const { region, received } = change.source;
      const { states, lost } = this.heard(region);
      states.push(change.source);
      if (received !== this.options.rows[region]) lost.push(received);
    }
    this.#wake();
  }

  #wake(): void {
    for (const resolve of this.#waiting) resolve();
    this.#waiting.clear();
  }
}

function startEmpty(regions: readonly string[]): Promise<Simulator> {
  return startSimulator({ credentials: [testCredential], regions, jobs: 0, requestsPerSecond: 10_000 });
}
