import type { EnumNames } from '../dictionary.ts';

/** Kinds that only the drill-down names values of. */
export type JobEnumKind =
  | 'action'
  | 'role'
  | 'specification'
  | 'initType'
  | 'existingTable'
  | 'conflictHandling'
  | 'opType'
  | 'objectMode'
  | 'tableEditMode'
  | 'kafkaDataType'
  | 'topicType'
  | 'partitionType'
  | 'matchMode'
  | 'supplier'
  | 'accountMode'
  | 'encryptConn'
  | 'databaseNetEnv'
  | 'childInstanceType'
  | 'objectChangeStatus';

export const jobEnumNames: EnumNames<JobEnumKind> = {
  action: {
    view: 'View',
    configure: 'Configure',
    check: 'Verify',
    start: 'Start',
    stop: 'Stop',
    resume: 'Retry',
    pause: 'Pause',
    continue: 'Continue',
    limitRate: 'Limit rate',
    resize: 'Adjust specification',
    isolate: 'Terminate/Return',
    offline: 'Take offline',
    recover: 'Recover',
    postPay2prePay: 'Switch to monthly subscription',
    configureOptObj: 'Modify sync objects',
    checkOptObj: 'Verify modification',
    startOptObj: 'Start modification',
    createCmpTask: 'Create consistency check',
    release: 'Release',
  },
  role: { proxy: 'Proxy', set: 'Shard' },
  specification: { Standard: 'Standard' },
  initType: {
    Data: 'Full data initialization',
    Structure: 'Structure initialization',
    Full: 'Full data and structure initialization',
    None: 'Incremental only',
  },
  existingTable: {
    ReportErrorAfterCheck: 'Verify first and report an error',
    ExecuteAfterIgnore: 'Ignore and continue',
    InitializeAfterDelete: 'Delete and initialize',
  },
  conflictHandling: {
    ReportError: 'Report an error',
    Ignore: 'Ignore: keep the target row',
    Cover: 'Overwrite: the source row wins',
    ConditionCover: 'Overwrite on a condition',
  },
  opType: {
    Insert: 'Insert',
    Update: 'Update',
    Delete: 'Delete',
    DDL: 'DDL',
    PartialDDL: 'Custom DDL',
  },
  objectMode: { All: 'All', Partial: 'Partial', all: 'All', partial: 'Partial' },
  tableEditMode: { rename: 'Table mapping', pt: 'Sync of auxiliary tables' },
  kafkaDataType: {
    Avro: 'Avro',
    Json: 'JSON',
    'canal-pb': 'Canal Protobuf',
    'canal-json': 'Canal JSON',
    debezium: 'Debezium',
  },
  topicType: { Single: 'Deliver to a single topic', Multi: 'Deliver to custom topics' },
  partitionType: {
    Random: 'Random',
    AllInPartitionZero: 'Deliver all to partition 0',
    PartitionByTable: 'By table name',
    PartitionByTableAndKey: 'By table name + primary key',
    PartitionByCols: 'By column',
  },
  matchMode: { Regular: 'Regular expression', Default: 'Default' },
  supplier: { others: 'Other', aliyun: 'Alibaba Cloud' },
  accountMode: { self: 'This account', other: 'Another account' },
  encryptConn: { UnEncrypted: 'Not encrypted', Encrypted: 'Encrypted' },
  databaseNetEnv: { UserIDC: 'Self-owned IDC', TencentVPC: 'Tencent Cloud VPC' },
  childInstanceType: { ro: 'Read-only', rw: 'Read-write' },
  objectChangeStatus: { Normal: 'Normal' },
};
