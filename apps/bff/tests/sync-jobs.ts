import type { RawSyncJobInfo } from '@syncdeck/domain';

/** A running job with some fields replaced. */
export function syncJob(JobId: string, fields: RawSyncJobInfo = {}): RawSyncJobInfo {
  return {
    JobId,
    JobName: `name of ${JobId}`,
    PayMode: 'PostPay',
    RunMode: 'Immediate',
    CreateTime: '2026-11-01 08:00:00',
    Status: 'Running',
    TradeStatus: 'Normal',
    SrcDatabaseType: 'mysql',
    DstDatabaseType: 'kafka',
    SrcRegion: 'ap-guangzhou',
    DstRegion: 'ap-shanghai',
    SrcAccessType: 'cdb',
    DstAccessType: 'ckafka',
    Tags: [],
    ...fields,
  };
}

export function manyJobs(count: number): RawSyncJobInfo[] {
  return Array.from({ length: count }, (_, index) => syncJob(`sync-${index}`));
}
