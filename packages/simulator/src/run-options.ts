import { parseArgs } from 'node:util';
import type { SimulatorOptions } from './simulator-options.ts';

export interface RunOptions extends Omit<SimulatorOptions, 'answers' | 'credentials'> {
  /** A folder of answers in place of the world. */
  files?: string;
}

interface Flag {
  variable: string;
  takes: string;
  read(text: string, options: RunOptions): boolean;
}

/** Every flag, with the environment variable that stands in for it. */
const flags: Readonly<Record<string, Flag>> = {
  port: {
    variable: 'SIMULATOR_PORT',
    takes: '0 to 65535; 0 takes a free port (default 0)',
    read: number('port', 0, 65_535),
  },
  jobs: { variable: 'SIMULATOR_JOBS', takes: '0 to 100000 (default 400)', read: number('jobs', 0, 100_000) },
  seed: {
    variable: 'SIMULATOR_SEED',
    takes: 'a whole number (default 1)',
    read: number('seed', 0, 2 ** 31 - 1),
  },
  latency: {
    variable: 'SIMULATOR_LATENCY_MS',
    takes: 'ms added to every call (default 0)',
    read: number('latencyMs', 0, 600_000),
  },
  rate: {
    variable: 'SIMULATOR_REQUESTS_PER_SECOND',
    takes: '1 to 100000 (default 100)',
    read: number('requestsPerSecond', 1, 100_000),
  },
  regions: {
    variable: 'SIMULATOR_REGIONS',
    takes: 'region codes, comma-separated',
    read(text, options) {
      options.regions = text
        .split(',')
        .map((region) => region.trim())
        .filter(Boolean);
      return options.regions.length > 0;
    },
  },
  clock: {
    variable: 'SIMULATOR_CLOCK',
    takes: '"real" (default) or the RFC 3339 time at which a clock stands until stepped',
    read(text, options) {
      const startAt = Date.parse(text);
      options.clock = text === 'real' ? 'real' : { startAt };
      return text === 'real' || !Number.isNaN(startAt);
    },
  },
  canary: {
    variable: 'SIMULATOR_CANARY',
    takes: 'text that every secret field carries',
    read(text, options) {
      options.canary = text;
      return text !== '';
    },
  },
  files: {
    variable: 'SIMULATOR_FILES',
    takes: 'a folder with <region>.json or default.json, answered in place of the world',
    read(text, options) {
      options.files = text;
      return text !== '';
    },
  },
};

export const usage = `Options:\n${Object.entries(flags)
  .map(([name, { variable, takes }]) => `  --${name} (${variable}): ${takes}\n`)
  .join('')}`;

/** Options out of flags, then environment variables; or every fault that they have. */
export function optionsOf(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): RunOptions | { faults: string[] } {
  const options: RunOptions = {};
  const faults: string[] = [];
  const parsed = parseArgs({
    args: [...args],
    options: Object.fromEntries(Object.keys(flags).map((name) => [name, { type: 'string' as const }])),
    strict: false,
  });
  for (const name of Object.keys(parsed.values)) {
    if (!Object.hasOwn(flags, name)) faults.push(`--${name} is no option`);
  }
  for (const name of parsed.positionals) faults.push(`${name} is no option`);
  for (const [name, flag] of Object.entries(flags)) {
    const text = parsed.values[name] ?? env[flag.variable];
    if (text === undefined || text === '') continue;
    if (typeof text !== 'string' || !flag.read(text, options))
      faults.push(`--${name} is ${text}, it takes ${flag.takes}`);
  }
  return faults.length > 0 ? { faults } : options;
}

function number(
  option: 'port' | 'jobs' | 'seed' | 'latencyMs' | 'requestsPerSecond',
  min: number,
  max: number,
): Flag['read'] {
  return (text, options) => {
    const value = Number(text);
    options[option] = value;
    return Number.isInteger(value) && value >= min && value <= max;
  };
}
