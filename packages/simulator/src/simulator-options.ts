import type { RawSyncJobInfo } from '@syncdeck/domain';
import type { Credential } from './credential.ts';

/** What one region answers in place of the world: jobs to filter and page, or a whole body as it is. */
export type RegionAnswer = readonly RawSyncJobInfo[] | { readonly Response: unknown };

/** By region; `default` stands for every region that is not named. */
export type Answers = Readonly<Record<string, RegionAnswer>>;

export interface SimulatorOptions {
  /** 0 takes a free one (default). Always on 127.0.0.1. */
  port?: number;
  /** Default: `demoCredential` alone. */
  credentials?: readonly Credential[];
  /** Default: `simulatorRegions`, and those that `answers` names. */
  regions?: readonly string[];
  /** 0 to 100,000 over all regions; default 400. */
  jobs?: number;
  /** Default 1. */
  seed?: number;
  /** The world's clock. Signatures are always checked against the real one. Default `real`. */
  clock?: 'real' | { startAt: number };
  /** Per SecretId, as a sliding window; default 100. */
  requestsPerSecond?: number;
  /** Added to every call, in ms; default 0. */
  latencyMs?: number;
  /** Answers these in place of the world. */
  answers?: Answers;
  /** Text that every secret field of every job then carries. */
  canary?: string;
  /** How far the server's own clock (Date header, signature check) is off, in ms; default 0. */
  clockOffsetMs?: number;
}
