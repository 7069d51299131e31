import { describe, expect, test } from 'vitest';
import { ConfigError } from './config-error.ts';
import { type Environment, readConfig } from './read-config.ts';

const pair = { TENCENTCLOUD_SECRET_ID: 'AKIDexample', TENCENTCLOUD_SECRET_KEY: 'keyExample' };

function read(env: Environment, files: Record<string, string> = {}) {
  return readConfig(env, (path) => {
    const text = files[path];
    if (text === undefined) throw new Error('ENOENT');
    return text;
  });
}

function faults(env: Environment, files: Record<string, string> = {}): string {
  try {
    read(env, files);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  return '';
}

describe('configuration', () => {
  test('without credentials it is the demo world, on defaults', () => {
    expect(read({})).toMatchObject({
      mode: 'demo',
      host: '127.0.0.1',
      port: 8080,
      accounts: [],
      language: 'zh-CN',
      refreshSeconds: 15,
      requestsPerSecond: 10,
      timeoutMs: 10_000,
      lagThresholdSeconds: 60,
      logLevel: 'info',
      demo: { jobs: 400, seed: 1 },
      warnings: [],
    });
  });

  test('the pair makes account main, on the official endpoint and one region', () => {
    const { accounts, mode } = read({ ...pair, TENCENTCLOUD_TOKEN: 'aToken' });
    expect(mode).toBe('live');
    expect(accounts).toMatchObject([
      { alias: 'main', regions: ['ap-guangzhou'], endpoint: 'https://dts.tencentcloudapi.com' },
    ]);
    expect(accounts[0]?.credentials.read()).toEqual({
      secretId: 'AKIDexample',
      secretKey: 'keyExample',
      token: 'aToken',
    });
  });

  test('regions come from DTS_REGIONS, else from TENCENTCLOUD_REGION, each once', () => {
    expect(read({ ...pair, TENCENTCLOUD_REGION: 'ap-tokyo' }).accounts[0]?.regions).toEqual(['ap-tokyo']);
    const both = {
      ...pair,
      TENCENTCLOUD_REGION: 'ap-tokyo',
      DTS_REGIONS: 'ap-beijing, ap-shanghai,ap-beijing',
    };
    expect(read(both).accounts[0]?.regions).toEqual(['ap-beijing', 'ap-shanghai']);
  });

  test('a credential in a file is read again each time it is asked', () => {
    const files: Record<string, string> = { '/id': 'AKIDone\n', '/key': 'keyOne\n' };
    const env = { TENCENTCLOUD_SECRET_ID_FILE: '/id', TENCENTCLOUD_SECRET_KEY_FILE: '/key' };
    const source = read(env, files).accounts[0]?.credentials;
    expect(source?.read()).toEqual({ secretId: 'AKIDone', secretKey: 'keyOne' });
    files['/key'] = 'keyTwo';
    expect(source?.read()).toEqual({ secretId: 'AKIDone', secretKey: 'keyTwo' });
    files['/key'] = '';
    expect(() => source?.read()).toThrow('TENCENTCLOUD_SECRET_KEY_FILE');
  });

  test('every fault is named in one message', () => {
    const message = faults({
      PORT: '99999',
      DTS_TIMEOUT_MS: '5',
      LOG_LEVEL: 'loud',
      DATABASE_URL: 'postgres://u:pw@h',
    });
    for (const text of [
      'PORT holds "99999"',
      'DTS_TIMEOUT_MS holds "5"',
      'LOG_LEVEL holds "loud"',
      'DATABASE_URL',
    ]) {
      expect(message).toContain(text);
    }
    expect(message).not.toContain('pw');
  });

  test.each<[string, Environment, string]>([
    ['an id without a key', { TENCENTCLOUD_SECRET_ID: 'AKIDexample' }, 'TENCENTCLOUD_SECRET_KEY'],
    ['a key without an id', { TENCENTCLOUD_SECRET_KEY: 'keyExample' }, 'TENCENTCLOUD_SECRET_ID'],
    ['a token alone', { TENCENTCLOUD_SESSION_TOKEN: 'aToken' }, 'TENCENTCLOUD_SECRET_ID'],
    ['regions without credentials', { DTS_REGIONS: 'ap-guangzhou' }, 'DTS_REGIONS'],
    ['an endpoint without credentials', { DTS_ENDPOINT: 'https://dts.tencentcloudapi.com' }, 'DTS_ENDPOINT'],
    ['a value with its file', { ...pair, TENCENTCLOUD_SECRET_ID_FILE: '/id' }, 'TENCENTCLOUD_SECRET_ID'],
    ['a file that is not there', { TENCENTCLOUD_SECRET_ID_FILE: '/no' }, 'TENCENTCLOUD_SECRET_ID_FILE'],
    ['credentials with an accounts file', { ...pair, DTS_ACCOUNTS_FILE: '/accounts' }, 'DTS_ACCOUNTS_FILE'],
    ['plain http to elsewhere', { ...pair, DTS_ENDPOINT: 'http://dts.tencentcloudapi.com' }, 'DTS_ENDPOINT'],
    [
      'an endpoint with a path',
      { ...pair, DTS_ENDPOINT: 'https://dts.tencentcloudapi.com/v3' },
      'DTS_ENDPOINT',
    ],
    [
      'an endpoint with a user',
      { ...pair, DTS_ENDPOINT: 'https://u:pw@dts.tencentcloudapi.com' },
      'DTS_ENDPOINT',
    ],
    ['a region that is none', { ...pair, DTS_REGIONS: 'Guangzhou' }, 'DTS_REGIONS'],
    ['a host for others', { HOST: '0.0.0.0' }, 'HOST'],
    ['a base path', { BASE_PATH: '/dts' }, 'BASE_PATH'],
    ['a public URL', { PUBLIC_URL: 'https://sync.example' }, 'PUBLIC_URL'],
    ['a refresh of 0', { DTS_REFRESH_SECONDS: '0' }, 'DTS_REFRESH_SECONDS'],
    ['a refresh that is no whole number', { DTS_REFRESH_SECONDS: '1.5' }, 'DTS_REFRESH_SECONDS'],
    ['101 calls a second', { DTS_REQUESTS_PER_SECOND: '101' }, 'DTS_REQUESTS_PER_SECOND'],
    ['a language that upstream has not', { DTS_LANGUAGE: 'de-DE' }, 'DTS_LANGUAGE'],
    ['too many demo jobs', { DEMO_JOBS: '100001' }, 'DEMO_JOBS'],
    [
      'a secret that no header can carry',
      { ...pair, TENCENTCLOUD_SECRET_KEY: 'two words' },
      'TENCENTCLOUD_SECRET_KEY',
    ],
  ])('%s stops the start', (_case, env, name) => {
    const message = faults(env, { '/id': 'AKIDfile', '/accounts': '[]' });
    expect(message).toContain(`- ${name}`);
    for (const secret of ['AKIDexample', 'keyExample', 'aToken', 'two words', 'pw@'])
      expect(message).not.toContain(secret);
  });

  test('a host for others is taken where it is said to be wanted', () => {
    expect(read({ HOST: '0.0.0.0', ALLOW_UNAUTHENTICATED: '1' }).host).toBe('0.0.0.0');
    expect(read({ HOST: '::1' }).host).toBe('::1');
  });

  test('plain http is taken on loopback', () => {
    expect(read({ ...pair, DTS_ENDPOINT: 'http://127.0.0.1:9000/' }).accounts[0]?.endpoint).toBe(
      'http://127.0.0.1:9000',
    );
  });

  test('an unknown DTS_ name is a warning that does not tell its value', () => {
    expect(read({ DTS_REGION: 'ap-guangzhou' }).warnings).toEqual([
      'DTS_REGION is no variable that SyncDeck knows',
    ]);
  });

  test('an accounts file gives each account its regions, endpoint and credentials', () => {
    const file = JSON.stringify([
      { alias: 'shop', secretId: 'AKIDshop', secretKey: 'keyShop', regions: ['ap-beijing'] },
      {
        alias: 'abroad',
        secretIdEnv: 'ABROAD_ID',
        secretKeyEnv: 'ABROAD_KEY',
        regions: ['ap-singapore'],
        endpoint: 'https://dts.intl.tencentcloudapi.com',
      },
    ]);
    const env = { DTS_ACCOUNTS_FILE: '/accounts', ABROAD_ID: 'AKIDabroad', ABROAD_KEY: 'keyAbroad' };
    const { accounts } = read(env, { '/accounts': file });
    expect(accounts.map(({ alias, regions, endpoint }) => ({ alias, regions, endpoint }))).toEqual([
      { alias: 'shop', regions: ['ap-beijing'], endpoint: 'https://dts.tencentcloudapi.com' },
      { alias: 'abroad', regions: ['ap-singapore'], endpoint: 'https://dts.intl.tencentcloudapi.com' },
    ]);
    expect(accounts.map(({ credentials }) => credentials.read().secretId)).toEqual([
      'AKIDshop',
      'AKIDabroad',
    ]);
  });

  test.each<[string, unknown, string]>([
    ['no list', { alias: 'shop' }, 'DTS_ACCOUNTS_FILE'],
    ['no account', [], 'DTS_ACCOUNTS_FILE'],
    ['a bad alias', [account({ alias: 'Shop' })], 'DTS_ACCOUNTS_FILE[0].alias'],
    ['an alias twice', [account({}), account({})], 'DTS_ACCOUNTS_FILE[1].alias'],
    ['an unknown field', [account({ secret: 'hush' })], 'DTS_ACCOUNTS_FILE[0].secret'],
    ['a bad region', [account({ regions: ['Beijing'] })], 'DTS_ACCOUNTS_FILE[0].regions'],
    ['no regions', [account({ regions: [] })], 'DTS_ACCOUNTS_FILE[0].regions'],
    ['half of a pair', [account({ secretKey: undefined })], 'DTS_ACCOUNTS_FILE[0]'],
    ['both ways at once', [account({ secretIdEnv: 'A', secretKeyEnv: 'B' })], 'DTS_ACCOUNTS_FILE[0]'],
    ['a bad endpoint', [account({ endpoint: 'ftp://x' })], 'DTS_ACCOUNTS_FILE[0].endpoint'],
  ])('an accounts file with %s stops the start', (_case, content, place) => {
    const message = faults({ DTS_ACCOUNTS_FILE: '/accounts' }, { '/accounts': JSON.stringify(content) });
    expect(message).toContain(`- ${place}`);
    for (const secret of ['keyShop', 'hush']) expect(message).not.toContain(secret);
  });
});

function account(fields: Record<string, unknown>) {
  return { alias: 'shop', secretId: 'AKIDshop', secretKey: 'keyShop', regions: ['ap-beijing'], ...fields };
}
