import { emptyJobQuery, type JobQuery, type JobRow, jobKey } from '@syncdeck/contract';
import type { ListedJob } from '../../src/job/listed-job.ts';

const nowhere = {
  databaseType: null,
  accessType: null,
  region: null,
  nodeType: null,
  address: null,
  nodes: 0,
};

/** A job that says nothing beyond what the test is about. */
export function plainJob(parts: Partial<JobRow> & { jobId: string }): ListedJob {
  const address = { account: 'main', region: 'ap-guangzhou', jobId: parts.jobId };
  return {
    row: {
      key: jobKey(address),
      ...address,
      jobName: null,
      status: null,
      tradeStatus: null,
      health: 'idle',
      healthReasons: [],
      severity: 1,
      jobType: null,
      source: nowhere,
      destination: nowhere,
      step: null,
      progressPercent: null,
      lagSeconds: null,
      lagMegabytes: null,
      error: null,
      payMode: null,
      runMode: null,
      instanceClass: null,
      autoRenew: null,
      createdAt: null,
      startedAt: null,
      endedAt: null,
      expiresAt: null,
      expectRunAt: null,
      offlineAt: null,
      tags: [],
      ...parts,
    },
    searchText: parts.jobId,
    instances: [],
    healthFacts: {
      inIncrementalStep: false,
      stepFailed: false,
      openWarnings: false,
      expiresAtMs: null,
      expectRunAtMs: null,
    },
    objects: { scopes: '', lists: '' },
  };
}

export function ask(parts: Partial<JobQuery>): JobQuery {
  return { ...emptyJobQuery(), ...parts };
}
