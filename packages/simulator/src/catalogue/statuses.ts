/** The 17 documented values of SyncJobInfo.Status. */
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

export type JobStatus = (typeof jobStatuses)[number];

/** The 11 documented values of SyncJobInfo.TradeStatus. */
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

export type TradeStatus = (typeof tradeStatuses)[number];

export type StepStatus = 'notStarted' | 'running' | 'failed' | 'finished' | 'skipped' | 'paused';
