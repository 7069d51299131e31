/**
 * Enum values that the official documents name. None is closed: upstream adds values, and an unknown one
 * passes through as it is. Order is the order of display. Source: DescribeSyncJobs 2021-12-06.
 */
export const jobStatuses = [
  'UnInitialized',
  'Initialized',
  'Checking',
  'CheckPass',
  'CheckNotPass',
  'ReadyRunning',
  'Running',
  'Pausing',
  'Paused',
  'Stopping',
  'Stopped',
  'ResumableErr',
  'Resuming',
  'Failed',
  'Released',
  'Resetting',
  'Unknown',
] as const;

export const tradeStatuses = [
  'Normal',
  'Resizing',
  'Renewing',
  'Isolating',
  'Isolated',
  'Offlining',
  'Offlined',
  'NotBilled',
  'Recovering',
  'PostPay2Prepaying',
  'PrePay2Postpaying',
] as const;

export const stepStatuses = ['notStarted', 'running', 'failed', 'finished', 'skipped', 'paused'] as const;

/** Our own words, worst first; closed. */
export const healthWords = ['failed', 'lagging', 'attention', 'working', 'healthy', 'idle', 'ended'] as const;

/** In the order in which `healthReasons` lists them; closed. */
export const healthReasons = [
  'status-failed',
  'step-failed',
  'lag',
  'source-idle',
  'paused',
  'billing',
  'expiring',
  'overdue',
  'warnings',
] as const;

/** How `object` finds a job: it names the object, or carries all of what holds it; closed. */
export const objectMatchWays = ['name', 'wildcard'] as const;

export const sourceStateWords = ['loading', 'fresh', 'stale', 'failed'] as const;

/** What a fault of upstream is, for people and for retry; closed. */
export const faultKinds = [
  'throttled',
  'credential',
  'clock',
  'permission',
  'request',
  'unavailable',
  'timeout',
  'too-large',
] as const;

export type Health = (typeof healthWords)[number];
export type HealthReason = (typeof healthReasons)[number];
export type ObjectMatchWay = (typeof objectMatchWays)[number];
export type SourceStateWord = (typeof sourceStateWords)[number];
export type FaultKind = (typeof faultKinds)[number];
