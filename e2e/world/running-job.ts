import type { Simulator } from '@syncdeck/simulator';
import { minutesAgo, notSet } from './beijing-time.ts';

/** One job as upstream sends it. */
export type UpstreamJob = Parameters<Simulator['world']['upsert']>[1];
type UpstreamDetail = NonNullable<UpstreamJob['Detail']>;
type UpstreamStep = NonNullable<UpstreamDetail['StepInfos']>[number];

const day = 24 * 60;

/** What a spec says of a job; the rest is an ordinary MySQL job in its incremental step. */
export interface JobWords {
  id: string;
  name: string;
  /** Its age: the list is newest first. */
  createdMinutesAgo?: number;
  lagSeconds?: number;
  lagMegabytes?: number;
  tags?: Record<string, string>;
}

/** A job that runs, level with its source unless told otherwise. */
export function runningJob({
  id,
  name,
  createdMinutesAgo = 30 * day,
  tags = {},
  ...lag
}: JobWords): UpstreamJob {
  return {
    JobId: id,
    JobName: name,
    PayMode: 'PostPay',
    RunMode: 'Immediate',
    ExpectRunTime: notSet,
    AllActions: ['view', 'configure', 'start', 'stop', 'resume', 'pause', 'continue', 'isolate'],
    Actions: ['view', 'pause', 'stop', 'isolate'],
    Specification: 'Standard',
    ExpireTime: notSet,
    SrcRegion: 'ap-guangzhou',
    SrcDatabaseType: 'mysql',
    SrcAccessType: 'cdb',
    SrcNodeType: 'single',
    SrcInfo: {
      Region: 'ap-guangzhou',
      InstanceId: `cdb-${id.slice(5)}`,
      Ip: '10.0.1.7',
      Port: 3306,
      User: 'dts',
    },
    DstRegion: 'ap-shanghai',
    DstDatabaseType: 'mysql',
    DstAccessType: 'cdb',
    DstNodeType: 'single',
    DstInfo: { Region: 'ap-shanghai', InstanceId: 'cdb-warehouse', Ip: '10.0.2.9', Port: 3306, User: 'dts' },
    CreateTime: minutesAgo(createdMinutesAgo),
    StartTime: minutesAgo(createdMinutesAgo - 10),
    EndTime: notSet,
    OfflineTime: notSet,
    Status: 'Running',
    TradeStatus: 'Normal',
    InstanceClass: 'medium',
    Tags: Object.entries(tags).map(([TagKey, TagValue]) => ({ TagKey, TagValue })),
    Detail: {
      StepAll: 4,
      StepNow: 4,
      Progress: -1,
      CurrentStepProgress: -1,
      SecondsBehindMaster: lag.lagSeconds ?? 0,
      MasterSlaveDistance: lag.lagMegabytes ?? 0,
      Message: '',
      StepInfos: steps(4, createdMinutesAgo - 20),
      ErrInfo: { Reason: '', Message: '', Solution: '' },
    },
    Objects: {
      Mode: 'Partial',
      Databases: [
        {
          DbName: 'shop',
          NewDbName: 'shop_copy',
          DbMode: 'Partial',
          TableMode: 'Partial',
          Tables: [{ TableName: 'orders', NewTableName: 'orders_all', FilterCondition: 'id > 100' }],
        },
      ],
    },
    Options: { InitType: 'Full', ConflictHandleType: 'Cover', DealOfExistSameTable: 'ExecuteAfterIgnore' },
  };
}

const stepNames = [
  ['schema-init', 'Incremental database table initialization'],
  ['dumper', 'Full export'],
  ['loader', 'Full import'],
  ['sinker', 'Sync incrementally'],
] as const;

/** The four steps of a full job, of which number `current` runs. */
export function steps(current: number, startedMinutesAgo: number): UpstreamStep[] {
  return stepNames.map(([StepId, StepName], index) => {
    const begun = index < current;
    return {
      StepNo: index + 1,
      StepId,
      StepName,
      Status: index + 1 < current ? 'finished' : begun ? 'running' : 'notStarted',
      StartTime: begun ? minutesAgo(startedMinutesAgo - index * 5) : '',
      Progress: -1,
      Errors: [],
      Warnings: [],
    };
  });
}
