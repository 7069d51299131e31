import type { RawSyncJobInfo } from '@syncdeck/domain';
import type { Showcase } from './showcase.ts';

const twin: Showcase = {
  jobId: 'sync-2r3g10ns',
  traits: () => ({ name: 'ledger-prod ⇄ two regions', oldShape: false }),
};

/** One id in two regions, a pair of jobs that sync each other, 5,000 tables, a cluster behind its proxy. */
export const topologyShowcases: readonly Showcase[] = [
  { ...twin, region: 0 },
  { ...twin, region: 1, story: 'growing-lag' },
  {
    traits: () => ({ ...mysqlPair, name: 'active-active guangzhou → shanghai' }),
    patch: (job) => between(job, 'cdb-g7zh0uaa', 'cdb-sh4ngh41'),
  },
  {
    traits: () => ({ ...mysqlPair, name: 'active-active shanghai → guangzhou' }),
    patch: (job) => between(job, 'cdb-sh4ngh41', 'cdb-g7zh0uaa'),
  },
  {
    traits: () => ({
      name: 'erp-prod 5000 tables',
      source: 'tdsqlmysql',
      destination: 'mysql',
      listedTables: 5000,
      oldShape: false,
    }),
  },
  {
    traits: () => ({
      source: 'mysql',
      destination: 'kafka',
      name: 'orders-prod → orders-events',
      oldShape: false,
    }),
  },
  {
    traits: () => ({ source: 'tdsqlmysql', destination: 'tdsqlmysql', sourceAccess: 'ccn', oldShape: false }),
  },
  {
    traits: () => ({
      source: 'mysql',
      destination: 'mysql',
      sourceAccess: 'extranet',
      crossAccount: true,
      oldShape: false,
    }),
  },
  {
    traits: () => ({ ...mysqlPair, sourceAccess: 'ipv6' }),
    patch: (job) => ({ ...job, SrcInfo: { ...job.SrcInfo, Ip: '2001:db8:77::15', Port: 3306 } }),
  },
];

const mysqlPair = {
  source: 'mysql',
  destination: 'mysql',
  sourceAccess: 'cdb',
  destinationAccess: 'cdb',
  oldShape: false,
} as const;

function between(job: RawSyncJobInfo, source: string, destination: string): RawSyncJobInfo {
  return {
    ...job,
    SrcInfo: { ...job.SrcInfo, InstanceId: source },
    DstInfo: { ...job.DstInfo, InstanceId: destination },
  };
}
