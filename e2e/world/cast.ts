import { minutesAgo } from './beijing-time.ts';
import { runningJob, steps, type UpstreamJob } from './running-job.ts';

/** The two regions that are asked. */
export const regions = ['ap-guangzhou', 'ap-shanghai'] as const;
export type Region = (typeof regions)[number];

/** An hour and twelve minutes behind, with 340 MB to go. */
export const lagging = runningJob({
  id: 'sync-orders01',
  name: 'orders-to-warehouse',
  createdMinutesAgo: 90,
  lagSeconds: 4320,
  lagMegabytes: 340,
  tags: { team: 'core', env: 'prod' },
});

export const errorMessage = 'Duplicate entry 4711 for key PRIMARY on shop.invoices';
export const errorSolution = 'Remove the row 4711 from the target, then retry the job.';

/** Stopped by an error that a person can mend. */
export const failed: UpstreamJob = {
  ...runningJob({
    id: 'sync-billing1',
    name: 'billing-archive',
    createdMinutesAgo: 120,
    tags: { team: 'billing', env: 'prod' },
  }),
  Status: 'ResumableErr',
  Actions: ['view', 'resume', 'stop'],
  Detail: {
    StepAll: 4,
    StepNow: 4,
    Progress: -1,
    CurrentStepProgress: -1,
    SecondsBehindMaster: -1,
    MasterSlaveDistance: -1,
    StepInfos: steps(4, 100).map((step) => (step.StepNo === 4 ? { ...step, Status: 'failed' } : step)),
    ErrInfo: { Reason: 'ApplyConflict', Message: errorMessage, Solution: errorSolution },
  },
};

export const paused: UpstreamJob = {
  ...runningJob({
    id: 'sync-pause001',
    name: 'nightly-reports',
    createdMinutesAgo: 150,
    tags: { team: 'core' },
  }),
  Status: 'Paused',
  Actions: ['view', 'continue', 'stop'],
};

/** In its second step, at 45 per cent. */
export const loading: UpstreamJob = {
  ...runningJob({ id: 'sync-loader01', name: 'catalog-first-load', createdMinutesAgo: 180 }),
  Detail: {
    StepAll: 4,
    StepNow: 2,
    Progress: 20,
    CurrentStepProgress: 45,
    SecondsBehindMaster: -1,
    MasterSlaveDistance: -1,
    StepInfos: steps(2, 60),
    ErrInfo: { Reason: '', Message: '', Solution: '' },
  },
};

/** Prepaid, not renewed, gone in three days. */
export const expiring: UpstreamJob = {
  ...runningJob({ id: 'sync-expire01', name: 'crm-mirror', createdMinutesAgo: 210, tags: { team: 'crm' } }),
  PayMode: 'PrePay',
  AutoRenew: 0,
  ExpireTime: minutesAgo(-3 * 24 * 60),
};

/** Level with its source. */
export const healthy = runningJob({
  id: 'sync-users001',
  name: 'users-mirror',
  createdMinutesAgo: 240,
  tags: { team: 'core', env: 'staging' },
});

/** Enough calm jobs that the list is longer than a screen; the oldest of all. */
const crowd = Array.from({ length: 60 }, (_, index) =>
  runningJob({
    id: `sync-crowd${String(index).padStart(3, '0')}`,
    name: `shard-${String(index + 1).padStart(2, '0')}`,
    createdMinutesAgo: 60 * 24 * (index + 2),
  }),
);

/** Who is there when a test begins, by region: sixty-six jobs, six of them with a story. */
export const cast: Readonly<Record<Region, readonly UpstreamJob[]>> = {
  'ap-guangzhou': [lagging, failed, loading, healthy, ...crowd.slice(0, 40)],
  'ap-shanghai': [paused, expiring, ...crowd.slice(40)],
};

export const castSize = regions.reduce((sum, region) => sum + cast[region].length, 0);
