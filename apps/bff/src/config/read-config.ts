import packageJson from '../../package.json' with { type: 'json' };
import { readAccountsFile } from './accounts-file.ts';
import type { AccountConfig, Config } from './config.ts';
import { ConfigError, type ConfigFault } from './config-error.ts';
import { configVariables, type SettingName, settings, unsupported } from './config-variables.ts';
import { withoutUserinfo } from './endpoint.ts';
import { credentialNames, readEnvironmentCredentials } from './environment-credentials.ts';
import { isLoopback } from './loopback.ts';

export type Environment = Readonly<Record<string, string | undefined>>;
/** The text of a file; throws where it can't be read. */
export type ReadFile = (path: string) => string;

const defaultEndpoint = 'https://dts.tencentcloudapi.com';

/**
 * The configuration that the environment asks for. An empty variable counts as not given.
 * Throws one ConfigError that names every fault. In demo mode `accounts` is empty: the demo world brings its own.
 */
export function readConfig(env: Environment, readFile: ReadFile): Config {
  const faults: ConfigFault[] = [];
  const values = readSettings(env, faults);
  refuseUnsupported(env, faults);
  const accounts = readAccounts(env, readFile, values, faults);
  const host = values.HOST ?? '127.0.0.1';
  if (!isLoopback(host) && values.ALLOW_UNAUTHENTICATED !== '1') {
    const takes = 'a loopback address, or any with ALLOW_UNAUTHENTICATED=1, since nobody signs in';
    faults.push({ name: 'HOST', holds: host, takes });
  }
  if (faults.length > 0) throw new ConfigError(faults);
  return {
    mode: accounts.length > 0 ? 'live' : 'demo',
    version: packageJson.version,
    host,
    port: values.PORT ?? 8080,
    accounts,
    language: values.DTS_LANGUAGE ?? 'zh-CN',
    refreshSeconds: values.DTS_REFRESH_SECONDS ?? 15,
    requestsPerSecond: values.DTS_REQUESTS_PER_SECOND ?? 10,
    timeoutMs: values.DTS_TIMEOUT_MS ?? 10_000,
    lagThresholdSeconds: values.LAG_THRESHOLD_SECONDS ?? 60,
    dataDir: values.DATA_DIR ?? null,
    logLevel: values.LOG_LEVEL ?? 'info',
    demo: { jobs: values.DEMO_JOBS ?? 400, seed: values.DEMO_SEED ?? 1 },
    warnings: unknownNames(env).map((name) => `${name} is no variable that SyncDeck knows`),
  };
}

type Values = { [N in SettingName]?: NonNullable<ReturnType<(typeof settings)[N]['read']>> };

function readSettings(env: Environment, faults: ConfigFault[]): Values {
  const values: Values = {};
  for (const [name, setting] of Object.entries(settings)) {
    const text = env[name];
    if (!text) continue;
    const value = setting.read(text);
    if (value === null) faults.push({ name, holds: withoutUserinfo(text), takes: setting.takes });
    else Reflect.set(values, name, value);
  }
  return values;
}

function refuseUnsupported(env: Environment, faults: ConfigFault[]): void {
  for (const [name, { allows }] of Object.entries(unsupported)) {
    if (!env[name] || env[name] === allows) continue;
    faults.push({
      name,
      holds: null,
      takes: `is not supported by this version; leave it out${allows ? ` or give ${allows}` : ''}`,
    });
  }
}

function readAccounts(
  env: Environment,
  readFile: ReadFile,
  values: Values,
  faults: ConfigFault[],
): AccountConfig[] {
  const endpoint = values.DTS_ENDPOINT ?? defaultEndpoint;
  const own = readEnvironmentCredentials(env, readFile, faults);
  const path = values.DTS_ACCOUNTS_FILE;
  if (path !== undefined) {
    if (own !== null) {
      const names = credentialNames.flatMap((name) => [name, `${name}_FILE`]).filter((name) => env[name]);
      const takes = `stands together with ${names.join(', ')}; give accounts in one way`;
      faults.push({ name: 'DTS_ACCOUNTS_FILE', holds: null, takes });
    }
    return readAccountsFile(path, env, readFile, endpoint, faults);
  }
  if (own !== null) {
    const regions = values.DTS_REGIONS ?? values.TENCENTCLOUD_REGION ?? ['ap-guangzhou'];
    return [{ alias: 'main', regions, endpoint, credentials: own }];
  }
  for (const name of ['DTS_REGIONS', 'DTS_ENDPOINT']) {
    if (!env[name]) continue;
    const takes = 'needs TENCENTCLOUD_SECRET_ID and TENCENTCLOUD_SECRET_KEY, or DTS_ACCOUNTS_FILE, beside it';
    faults.push({ name, holds: null, takes });
  }
  return [];
}

function unknownNames(env: Environment): string[] {
  const known = new Set(configVariables.map((variable) => variable.name));
  return Object.keys(env).filter((name) => name.startsWith('DTS_') && !known.has(name));
}
