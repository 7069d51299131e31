import type { CredentialSource } from './credential-source.ts';

export type Language = 'zh-CN' | 'en-US';

export const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

/** One set of credentials under our own alias, and where it is asked. */
export interface AccountConfig {
  alias: string;
  /** Region codes, without repetition, in the order given. */
  regions: readonly string[];
  /** Origin of the DTS API: scheme, host, optional port. */
  endpoint: string;
  credentials: CredentialSource;
}

/** Everything that the environment decides; checked, complete, never changed after the start. */
export interface Config {
  mode: 'live' | 'demo';
  version: string;
  host: string;
  /** 0 listens on a free port. */
  port: number;
  accounts: readonly AccountConfig[];
  language: Language;
  refreshSeconds: number;
  requestsPerSecond: number;
  timeoutMs: number;
  lagThresholdSeconds: number;
  /** Folder of the embedded store; null stands for `data` beside the project. */
  dataDir: string | null;
  logLevel: LogLevel;
  demo: { jobs: number; seed: number };
  /** What is odd but stops nothing, for the log. */
  warnings: readonly string[];
}
