const step = {
  StepId: 'Load',
  StepName: 'Load',
  CurrentStepProgress: 40,
  MasterSlaveDistance: 0,
  StartTime: '2026-01-01 08:00:00',
  FinishTime: '0000-00-00 00:00:00',
  Errors: [{ Code: '', SolutionMessage: '', HelpDocUrl: '', Message: '' }],
  Warnings: [],
};

const endpoint = {
  Region: 'ap-guangzhou',
  Role: '',
  DbKernel: 'Native',
  Ip: '10.0.0.1',
  Port: 3306,
  User: 'someone',
  InstanceId: 'cdb-1',
  VpcId: 'vpc-1',
  Version: '8.0',
  EncryptConn: 'UnEncrypted',
};

const table = { TableName: 'one', NewTableName: 'other', TableEditMode: 'rename', FilterCondition: '' };
const database = { DbName: 'some', NewDbName: 'some', DbMode: 'Partial', TableMode: 'Partial' };

/** Enough that the answer is read on the thread. */
const jobs = 60;

/** An answer of DescribeSyncJobs with every kind of field that is read. */
export function madeUpAnswer(): Buffer {
  const JobList = Array.from({ length: jobs }, (_, place) => ({
    JobId: `sync-${place}`,
    JobName: `made up ${place}`,
    PayMode: 'PostPay',
    RunMode: 'Immediate',
    CreateTime: '2026-01-01 08:00:00',
    StartTime: '2026-01-01 08:00:00',
    EndTime: '0000-00-00 00:00:00',
    Status: place % 2 === 0 ? 'Running' : 'Failed',
    TradeStatus: 'Normal',
    InstanceClass: 'large',
    SrcDatabaseType: 'mysql',
    DstDatabaseType: 'kafka',
    SrcRegion: 'ap-guangzhou',
    DstRegion: 'ap-shanghai',
    SrcAccessType: 'cdb',
    DstAccessType: 'ckafka',
    SrcInfo: endpoint,
    DstInfo: { ...endpoint, Password: 'a word' },
    Actions: ['Pause', 'Stop'],
    Tags: [{ TagKey: 'team', TagValue: `${place}` }],
    Options: { InitType: 'Full', DealOfExistSameTable: 'ReportErrorAfterCheck', OpTypes: ['Insert'] },
    Objects: {
      Mode: 'Partial',
      Databases: [{ ...database, Tables: Array.from({ length: 10 }, () => table) }],
    },
    Detail: {
      StepAll: 5,
      StepNow: 4,
      Progress: 40,
      CurrentStepProgress: 40,
      MasterSlaveDistance: 1,
      SecondsBehindMaster: 90 + place,
      Message: '',
      StepInfos: Array.from({ length: 5 }, () => step),
    },
  }));
  return Buffer.from(JSON.stringify({ Response: { TotalCount: jobs, JobList, RequestId: 'made up' } }));
}
