/** Every path of the BFF, `{…}` where a value stands. */
export const apiPaths = {
  meta: '/api/v1/meta',
  jobs: '/api/v1/jobs',
  job: '/api/v1/jobs/{account}/{region}/{jobId}',
  jobRaw: '/api/v1/jobs/{account}/{region}/{jobId}/raw',
  describeSyncJobs: '/api/v1/dts/DescribeSyncJobs',
  stream: '/api/v1/stream',
  openapi: '/api/openapi.json',
  health: '/healthz',
  ready: '/readyz',
  metrics: '/metrics',
} as const;

/** What names one job over all sources: a JobId counts once a source. */
export interface JobAddress {
  account: string;
  region: string;
  jobId: string;
}

/** `account/region/jobId`. */
export function jobKey({ account, region, jobId }: JobAddress): string {
  return `${account}/${region}/${jobId}`;
}

/** The parts of a job key; null where the text is not one. */
export function parseJobKey(key: string): JobAddress | null {
  const [account, region, jobId, ...rest] = key.split('/');
  return account && region && jobId && rest.length === 0 ? { account, region, jobId } : null;
}

/** `{ '/api/v1/jobs', … }` with the address filled in, every part percent-encoded. */
export function jobApiPath(address: JobAddress, part: 'job' | 'jobRaw' = 'job'): string {
  return apiPaths[part]
    .replace('{account}', () => encodeURIComponent(address.account))
    .replace('{region}', () => encodeURIComponent(address.region))
    .replace('{jobId}', () => encodeURIComponent(address.jobId));
}

/** The page of one job. */
export function jobPagePath(address: JobAddress): string {
  return `/jobs/${[address.account, address.region, address.jobId].map(encodeURIComponent).join('/')}`;
}
