import { isIP } from 'node:net';
import { type Language, logLevels } from './config.ts';
import { endpointTakes, readEndpoint } from './endpoint.ts';
import { readRegions, regionTakes } from './regions.ts';
import { oneOf, plainText, type Setting, wholeNumber } from './setting.ts';

const languages: readonly Language[] = ['zh-CN', 'en-US'];
const hostName = /^(?=.{1,253}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*\.?$/i;

/** The variables whose text alone says whether it is right. Credentials and what is not supported stand below. */
export const settings = {
  DTS_REGIONS: {
    meaning: 'Region codes to ask, separated by commas; without credentials it stops the start.',
    default: '`TENCENTCLOUD_REGION`, else `ap-guangzhou`',
    takes: regionTakes,
    read: readRegions,
  },
  TENCENTCLOUD_REGION: {
    meaning: 'The region to ask where DTS_REGIONS is not given, as the official tools name it.',
    default: 'none',
    takes: regionTakes,
    read: readRegions,
  },
  DTS_ENDPOINT: {
    meaning: 'Base URL of the DTS API: https, or http to loopback only.',
    default: '`https://dts.tencentcloudapi.com`',
    takes: endpointTakes,
    read: readEndpoint,
  },
  DTS_LANGUAGE: oneOf(languages, '`zh-CN`', 'The language that upstream answers in (X-TC-Language).'),
  DTS_ACCOUNTS_FILE: plainText(
    'none',
    'the path of a JSON file',
    'A JSON file with several accounts, instead of the credentials above.',
  ),
  DTS_REFRESH_SECONDS: wholeNumber(
    1,
    3600,
    '`15`',
    'How often each source is collected while somebody watches; ten times slower when nobody does.',
  ),
  DTS_REQUESTS_PER_SECOND: wholeNumber(
    1,
    100,
    '`10`',
    'Our own ceiling on calls a second under one account.',
  ),
  DTS_TIMEOUT_MS: wholeNumber(100, 60_000, '`10000`', 'Limit of one upstream call, in milliseconds.'),
  LAG_THRESHOLD_SECONDS: wholeNumber(1, 86_400, '`60`', 'From where on a job counts as lagging, in seconds.'),
  HOST: {
    meaning: 'Where the BFF listens. One that is not loopback is refused unless ALLOW_UNAUTHENTICATED is 1.',
    default: '`127.0.0.1`',
    takes: 'an IP address or a host name',
    read: (text: string) => (isIP(text) !== 0 || hostName.test(text) ? text : null),
  },
  PORT: wholeNumber(0, 65_535, '`8080`', 'The port that it listens on; 0 takes a free one.'),
  ALLOW_UNAUTHENTICATED: oneOf(['0', '1'], '`0`', 'With 1, HOST may be reached from other machines.'),
  DATA_DIR: plainText(
    '`data` beside the project',
    'the path of a folder',
    'The folder of the embedded store.',
  ),
  LOG_LEVEL: oneOf(logLevels, '`info`', "The least level that is logged, of pino's."),
  DEMO_JOBS: wholeNumber(0, 100_000, '`400`', 'Size of the demo world.'),
  DEMO_SEED: wholeNumber(0, 4_294_967_295, '`1`', 'Seed of the demo world.'),
} satisfies Record<string, Setting<unknown>>;

export type SettingName = keyof typeof settings;

/** Refused by this version, so that nobody believes them to work. */
export const unsupported: Readonly<Record<string, { meaning: string; default: string; allows?: string }>> = {
  DATABASE_URL: { meaning: 'PostgreSQL shared by replicas; not supported by this version.', default: 'none' },
  BASE_PATH: {
    meaning: 'Prefix under a reverse proxy; this version takes `/` alone.',
    default: '`/`',
    allows: '/',
  },
  PUBLIC_URL: { meaning: 'The origin that browsers use; not supported by this version.', default: 'none' },
};

const credentialMeanings: Readonly<Record<string, string>> = {
  TENCENTCLOUD_SECRET_ID: 'SecretId of account `main`; without credentials it is demo mode.',
  TENCENTCLOUD_SECRET_KEY: 'SecretKey of account `main`.',
  TENCENTCLOUD_SESSION_TOKEN: 'Token of temporary credentials of account `main`.',
  TENCENTCLOUD_SECURITY_TOKEN: 'Another name of TENCENTCLOUD_SESSION_TOKEN.',
  TENCENTCLOUD_TOKEN: 'Another name of TENCENTCLOUD_SESSION_TOKEN.',
};

/** Every variable that is read, in the order of the docs. */
export const configVariables: readonly { name: string; meaning: string; default: string }[] = [
  ...Object.entries(credentialMeanings).flatMap(([name, meaning]) => [
    { name, meaning, default: 'none' },
    {
      name: `${name}_FILE`,
      meaning: `A file that holds ${name}, read again when a call is refused.`,
      default: 'none',
    },
  ]),
  ...Object.entries(settings).map(([name, setting]) => ({
    name,
    meaning: setting.meaning,
    default: setting.default,
  })),
  ...Object.entries(unsupported).map(([name, entry]) => ({
    name,
    meaning: entry.meaning,
    default: entry.default,
  })),
];
