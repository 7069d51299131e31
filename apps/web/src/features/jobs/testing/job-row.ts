import { type EndpointBrief, type JobRow, jobKey } from '@syncdeck/contract';

const endpoint: EndpointBrief = {
  databaseType: 'mysql',
  accessType: 'cdb',
  region: 'ap-guangzhou',
  nodeType: 'single',
  address: 'cdb-1',
  nodes: 1,
};

/** A healthy job for tests; `change` says what is different. */
export function jobRow(change: Partial<JobRow>): JobRow {
  const row: JobRow = {
    key: '',
    account: 'main',
    region: 'ap-guangzhou',
    jobId: 'sync-1',
    jobName: 'orders',
    status: 'Running',
    tradeStatus: 'Normal',
    health: 'healthy',
    healthReasons: [],
    severity: 2,
    jobType: 'mysql2mysql',
    source: endpoint,
    destination: endpoint,
    step: { number: 4, total: 4, id: 'sinker', name: 'Sync', status: 'running', progressPercent: null },
    progressPercent: null,
    lagSeconds: 1,
    lagMegabytes: 0,
    error: null,
    payMode: 'PostPay',
    runMode: 'Immediate',
    instanceClass: 'medium',
    autoRenew: null,
    createdAt: '2026-01-01T00:00:00+08:00',
    startedAt: null,
    endedAt: null,
    expiresAt: null,
    expectRunAt: null,
    offlineAt: null,
    tags: [],
    ...change,
  };
  return { ...row, key: jobKey(row) };
}
