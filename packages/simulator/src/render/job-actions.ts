import type { JobStatus } from '../catalogue/statuses.ts';

const started = ['view', 'stop', 'resize', 'isolate'];

/** Actions that a status allows. Source: the console's operations by task status. */
export const actionsByStatus: Readonly<Record<JobStatus, readonly string[]>> = {
  UnInitialized: ['configure', 'isolate', 'view'],
  Initialized: ['configure', 'check', 'isolate', 'view'],
  Checking: ['view', 'isolate'],
  CheckPass: ['view', 'configure', 'check', 'start', 'isolate'],
  CheckNotPass: ['view', 'configure', 'check', 'isolate'],
  ReadyRunning: ['view', 'stop'],
  Running: [
    'pause',
    'stop',
    'limitRate',
    'view',
    'resize',
    'isolate',
    'postPay2prePay',
    'configureOptObj',
    'createCmpTask',
  ],
  Pausing: ['view'],
  Paused: ['continue', ...started],
  Stopping: ['view'],
  Stopped: ['view', 'isolate'],
  ResumableErr: ['resume', ...started],
  Resuming: ['view', 'stop'],
  Failed: ['view', 'stop', 'isolate'],
  Released: ['view'],
  Resetting: ['view'],
  Unknown: ['view'],
};

export const allActions: readonly string[] = [
  'view',
  'configure',
  'check',
  'start',
  'stop',
  'resume',
  'pause',
  'continue',
  'limitRate',
  'resize',
  'isolate',
  'offline',
  'recover',
  'postPay2prePay',
  'configureOptObj',
  'checkOptObj',
  'startOptObj',
  'createCmpTask',
];

/** Of jobs whose answers still have the older shape. */
export const oldActions: readonly string[] = [
  'view',
  'configure',
  'check',
  'start',
  'stop',
  'release',
  'resume',
];
