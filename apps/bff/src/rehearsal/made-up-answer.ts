/** Enough that the answer is read on the thread. */
const jobs = 60;
const unknownTime = '0000-00-00 00:00:00';

/**
 * An answer of DescribeSyncJobs as upstream writes it: its fields in their order, Chinese among them, here and there a
 * secret or an escape. Code that was made quick by what never comes is slow again when the first true answer does.
 */
export function madeUpAnswer(): Buffer {
  const JobList = Array.from({ length: jobs }, (_, place) => job(place));
  return Buffer.from(JSON.stringify({ Response: { TotalCount: jobs, JobList, RequestId: 'made up' } }));
}

function job(place: number) {
  const hasFailed = place % 6 === 0;
  return {
    JobId: `sync-${place}`,
    JobName: `编造 made up ${place}`,
    PayMode: 'PostPay',
    RunMode: 'Immediate',
    ExpectRunTime: unknownTime,
    AllActions: ['view', 'configure', 'check', 'start', 'stop', 'resume', 'pause', 'continue', 'resize'],
    Actions: ['view', 'stop', 'pause'],
    Options: options(place),
    Objects: objects(place),
    Specification: 'Standard',
    ExpireTime: unknownTime,
    SrcRegion: 'ap-guangzhou',
    SrcDatabaseType: 'mysql',
    SrcAccessType: 'cdb',
    SrcInfo: endpoint(place, ''),
    SrcNodeType: 'single',
    SrcInfos: nodes('cdb'),
    DstRegion: 'ap-shanghai',
    DstDatabaseType: place % 2 === 0 ? 'mysql' : 'kafka',
    DstAccessType: 'ckafka',
    DstInfo: endpoint(place, place % 20 === 0 ? 'a word' : ''),
    DstNodeType: 'single',
    DstInfos: nodes('ckafka'),
    CreateTime: '2026-01-01 08:00:00',
    StartTime: '2026-01-01 08:30:00',
    Status: hasFailed ? 'ResumableErr' : 'Running',
    EndTime: unknownTime,
    Tags: place % 3 === 0 ? [] : [tag('team', `${place}`), tag('env', 'prod')],
    Detail: detail(place, hasFailed),
    TradeStatus: 'normal',
    InstanceClass: 'large',
    AutoRenew: 0,
    OfflineTime: unknownTime,
    AutoRetryTimeRangeMinutes: 720,
    ...(place % 2 === 0 && { OptObjStatus: '' }),
    DumperResumeCtrl: 'yes',
  };
}

function tag(TagKey: string, TagValue: string) {
  return { TagKey, TagValue };
}

function nodes(AccessType: string) {
  return { Region: 'ap-guangzhou', AccessType, DatabaseType: '', Info: null };
}

function endpoint(place: number, Password: string) {
  return {
    Region: 'ap-guangzhou',
    Role: '',
    DbKernel: '',
    InstanceId: `cdb-${place}`,
    Ip: `10.0.0.${place}`,
    Port: 3306,
    User: 'someone',
    Password,
    DbName: '',
    VpcId: 'vpc-1',
    SubnetId: 'subnet-1',
    CvmInstanceId: '',
    UniqDcgId: '',
    UniqVpnGwId: '',
    CcnId: '',
    Supplier: '',
    EngineVersion: '8.0',
    Account: '',
    AccountMode: '',
    AccountRole: '',
    RoleExternalId: '',
    TmpSecretId: '',
    TmpSecretKey: '',
    TmpToken: '',
    EncryptConn: 'UnEncrypted',
    DatabaseNetEnv: '',
    CcnOwnerUin: '',
  };
}

function options(place: number) {
  return {
    InitType: 'Full',
    DealOfExistSameTable: 'ReportErrorAfterCheck',
    ConflictHandleType: 'ReportError',
    AddAdditionalColumn: false,
    OpTypes: ['Insert', 'Update', 'Delete', 'DDL'],
    ConflictHandleOption: { ConditionColumn: '', ConditionOperator: '', ConditionOrderInSrcAndDst: '' },
    DdlOptions: null,
    KafkaOption: {
      DataType: '',
      TopicType: '',
      DDLTopicName: '',
      TopicRules: place % 2 === 0 ? [] : [{ TopicName: 'topic', PartitionType: 'Table' }],
    },
    AutoRetryTimeRangeMinutes: 720,
  };
}

function objects(place: number) {
  const Databases = [database('some_db', 'All'), database(`db_${place % 7}`, 'Partial')];
  return { Mode: 'Partial', Databases, OnlineDDL: { Status: '' } };
}

function database(DbName: string, TableMode: string) {
  return {
    DbName,
    NewDbName: '',
    SchemaName: '',
    NewSchemaName: '',
    FunctionMode: '',
    ProcedureMode: '',
    TriggerMode: '',
    EventMode: '',
    DbMode: TableMode,
    TableMode,
    ...(TableMode === 'Partial' && { Tables: Array.from({ length: 6 }, (_, place) => table(`t_${place}`)) }),
    ViewMode: '',
  };
}

function table(TableName: string) {
  return { TableName, NewTableName: '', TmpTables: null, TableEditMode: 'rename' };
}

function detail(place: number, hasFailed: boolean) {
  const Reason = hasFailed ? '源库 binlog 已被清理' : '';
  const Message = hasFailed ? `ERROR 1236 (HY000) of "10.0.0.${place}:3306"` : '';
  const tip = { Code: 'RiverError', Message, Solution: '请重试', HelpDoc: '', SkipInfo: '' };
  return {
    StepAll: 3,
    StepNow: 3,
    StepInfos: [
      step(1, '全量导出', 'dumper'),
      step(2, '全量导入', 'loader'),
      {
        ...step(3, '同步增量', 'sinker'),
        Status: hasFailed ? 'failed' : 'running',
        Errors: hasFailed ? [tip] : null,
      },
    ],
    Progress: -1,
    CurrentStepProgress: -1,
    MasterSlaveDistance: place,
    SecondsBehindMaster: 90 + place,
    Message: Reason,
    CauseOfCompareDisable: '',
    ErrInfo: { Reason, Message, Solution: hasFailed ? tip.Solution : '' },
  };
}

function step(StepNo: number, StepName: string, StepId: string) {
  return {
    StepNo,
    StepName,
    StepId,
    Status: 'finished',
    StartTime: '2026-01-01 08:31:00',
    Errors: null,
    Warnings: [],
    Progress: -1,
  };
}
