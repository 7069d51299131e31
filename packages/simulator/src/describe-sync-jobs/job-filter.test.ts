import type { RawSyncJobInfo } from '@syncdeck/domain';
import { describe, expect, test } from 'vitest';
import { jobFilter } from './job-filter.ts';

const job: RawSyncJobInfo = {
  JobId: 'sync-aaaaaaa1',
  JobName: 'orders-prod → orders-dw',
  Status: 'Running',
  RunMode: 'Immediate',
  PayMode: 'PrePay',
  SrcDatabaseType: 'tdsqlmysql',
  DstDatabaseType: 'kafka',
  SrcInfo: { InstanceId: '', Ip: '', Port: 0 },
  SrcInfos: {
    Info: [
      { InstanceId: 'tdsqlshard-abc', Ip: '10.1.2.3', Port: 3306 },
      { InstanceId: 'tdsqlshard-abc', Ip: '10.1.2.4', Port: 4001 },
    ],
  },
  DstInfo: { InstanceId: 'ckafka-xyz', Ip: '172.16.0.9', Port: 9092 },
  Tags: [
    { TagKey: 'team', TagValue: 'core' },
    { TagKey: 'env', TagValue: 'prod' },
  ],
};

const matches = (request: Parameters<typeof jobFilter>[0], on = job) => jobFilter(request)?.(on) ?? true;

describe('filters of DescribeSyncJobs', () => {
  test.each([
    [{}, true],
    [{ JobId: 'sync-aaaaaaa1' }, true],
    [{ JobId: 'sync-aaaa' }, false],
    [{ JobIds: ['sync-bbbbbbb2', 'sync-aaaaaaa1'] }, true],
    [{ JobIds: ['sync-bbbbbbb2'] }, false],
    [{ JobName: 'prod → orders' }, true],
    [{ JobName: 'ORDERS' }, false],
    [{ Status: ['Paused', 'Running'] }, true],
    [{ Status: ['Paused'] }, false],
    [{ RunMode: 'Immediate' }, true],
    [{ RunMode: 'Timed' }, false],
    [{ JobType: 'tdsqlmysql2kafka' }, true],
    [{ JobType: 'mysql2kafka' }, false],
    [{ PayMode: 'PrePay' }, true],
    [{ PayMode: 'PostPay' }, false],
    [{ TagFilters: [{ TagKey: 'team' }] }, true],
    [{ TagFilters: [{ TagKey: 'team', TagValue: ['data', 'core'] }] }, true],
    [{ TagFilters: [{ TagKey: 'team', TagValue: ['data'] }] }, false],
    [{ TagFilters: [{ TagKey: 'team' }, { TagKey: 'env', TagValue: ['test'] }] }, false],
    [{ SrcInfoPattern: '10.1.2.4:4001' }, true],
    [{ SrcInfoPattern: 'shard-abc' }, true],
    [{ SrcInfoPattern: 'ckafka' }, false],
    [{ DstInfoPattern: '172.16.' }, true],
    [{ DstInfoPattern: ':0' }, false],
    [{ Status: ['Running'], PayMode: 'PostPay' }, false],
  ])('%j', (request, expected) => {
    expect(matches(request)).toBe(expected);
  });

  test('a job without any of the fields matches no filter', () => {
    for (const request of [
      { JobName: 'x' },
      { Status: ['Running'] },
      { SrcInfoPattern: '1' },
      { TagFilters: [{ TagKey: 'a' }] },
    ]) {
      expect(matches(request, { JobId: 'sync-bare0001' })).toBe(false);
    }
  });
});
