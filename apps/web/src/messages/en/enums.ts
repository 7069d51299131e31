import type { EnumNames } from '../dictionary.ts';

export type EnumKind =
  | 'status'
  | 'tradeStatus'
  | 'health'
  | 'healthReason'
  | 'step'
  | 'stepStatus'
  | 'action'
  | 'accessType'
  | 'databaseType'
  | 'jobType'
  | 'nodeType'
  | 'role'
  | 'payMode'
  | 'runMode'
  | 'instanceClass'
  | 'specification'
  | 'region'
  | 'sourceState'
  | 'faultKind'
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

export const enumNames: EnumNames<EnumKind> = {
  status: {
    UnInitialized: 'Uninitialized',
    Initialized: 'Initialized',
    Checking: 'Checking',
    CheckPass: 'Verification passed',
    CheckNotPass: 'Verification failed',
    ReadyRunning: 'Preparing',
    Running: 'Running',
    Pausing: 'Pausing',
    Paused: 'Paused',
    Stopping: 'Stopping',
    Stopped: 'Stopped',
    ResumableErr: 'Task error',
    Resuming: 'Retrying',
    Failed: 'Task failed',
    Released: 'Released',
    Resetting: 'Resetting',
    Unknown: 'Unknown',
  },
  tradeStatus: {
    Normal: 'Normal',
    Resizing: 'Adjusting specification',
    Renewing: 'Renewing',
    Isolating: 'Isolating',
    Isolated: 'Isolated',
    Offlining: 'Deleting',
    Offlined: 'Deleted',
    NotBilled: 'Not billed',
    Recovering: 'Recovering',
    PostPay2Prepaying: 'Switching to monthly subscription',
    PrePay2Postpaying: 'Switching to pay-as-you-go',
  },
  health: {
    failed: 'Failed',
    lagging: 'Lagging',
    attention: 'Needs attention',
    working: 'Working',
    healthy: 'Healthy',
    idle: 'Idle',
    ended: 'Ended',
  },
  healthReason: {
    'status-failed': 'Failed status',
    'step-failed': 'Failed step',
    lag: 'Over the threshold',
    'source-idle': 'Source idle',
    paused: 'Paused',
    billing: 'Isolated',
    expiring: 'Expires soon',
    overdue: 'Overdue',
    warnings: 'Step warnings',
  },
  step: {
    'schema-init': 'Table initialization',
    dumper: 'Full export',
    loader: 'Full import',
    sinker: 'Incremental sync',
    ConnectDBCheck: 'Database connection check',
    OptimizeCheck: 'Peripheral check',
    VersionCheck: 'Version check',
    SrcPrivilegeCheck: 'Source instance permission check',
    SimpleParamCheck: 'Partial instance parameter check',
    DstPrivilegeCheck: 'Target instance permission check',
    DstEmptyCheck: 'Target instance content conflict check',
    DstSpaceCheck: 'Target instance space check',
    BinlogParamCheck: 'Binlog parameter check',
    ConstraintCheck: 'Foreign key dependency check',
    ConstraintRefCheck: 'Partial database/table foreign key dependency check',
    ViewCheck: 'View check',
    WarningParamCheck: 'Warning item check',
    AdvancedStoreObjectCheck: 'Advanced object check',
    ModifyConfigCheck: 'Configuration modification check',
  },
  stepStatus: {
    notStarted: 'Not started',
    running: 'Running',
    failed: 'Failed',
    finished: 'Finished',
    skipped: 'Skipped',
    paused: 'Paused',
  },
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
  accessType: {
    cdb: 'Database',
    cvm: 'Self-build on CVM',
    vpc: 'VPC',
    extranet: 'Public network',
    vpncloud: 'VPN access',
    dcg: 'Direct Connect',
    ccn: 'CCN',
    intranet: 'Intranet',
    ckafka: 'CKafka instance',
    ipv6: 'Public IPv6',
  },
  databaseType: {
    mysql: 'MySQL',
    mariadb: 'MariaDB',
    percona: 'Percona',
    cynosdbmysql: 'TDSQL-C MySQL',
    tdsqlmysql: 'TDSQL MySQL',
    tdstore: 'TDSQL TDStore',
    tdpg: 'TDSQL PostgreSQL',
    tdapg: 'TDSQL-A PostgreSQL',
    postgresql: 'PostgreSQL',
    mongodb: 'MongoDB',
    kafka: 'Kafka',
    ckafka: 'CKafka',
    cdwpg: 'CDW PostgreSQL',
    redis: 'Redis',
  },
  jobType: {},
  nodeType: { single: 'Single node', cluster: 'Multiple nodes' },
  role: { proxy: 'Proxy', set: 'Shard' },
  payMode: { PrePay: 'Monthly subscription', PostPay: 'Pay-as-you-go' },
  runMode: { Immediate: 'Immediate', Timed: 'Scheduled' },
  instanceClass: { micro: 'Micro', small: 'Small', medium: 'Medium', large: 'Large' },
  specification: { Standard: 'Standard' },
  region: {
    'ap-guangzhou': 'Guangzhou',
    'ap-guangzhou-open': 'Guangzhou Open',
    'ap-shanghai': 'Shanghai',
    'ap-shanghai-fsi': 'Shanghai Finance',
    'ap-shenzhen': 'Shenzhen',
    'ap-shenzhen-fsi': 'Shenzhen Finance',
    'ap-beijing': 'Beijing',
    'ap-beijing-fsi': 'Beijing Finance',
    'ap-chengdu': 'Chengdu',
    'ap-chongqing': 'Chongqing',
    'ap-nanjing': 'Nanjing',
    'ap-qingyuan': 'Qingyuan',
    'ap-hongkong': 'Hong Kong, China',
    'ap-taipei': 'Taipei (China)',
    'ap-singapore': 'Singapore',
    'ap-seoul': 'Seoul',
    'ap-tokyo': 'Tokyo',
    'ap-bangkok': 'Bangkok',
    'ap-jakarta': 'Jakarta',
    'ap-mumbai': 'Mumbai',
    'eu-frankfurt': 'Frankfurt',
    'na-siliconvalley': 'Silicon Valley',
    'na-ashburn': 'Virginia',
    'na-toronto': 'Toronto',
    'sa-saopaulo': 'São Paulo',
  },
  sourceState: { loading: 'Loading', fresh: 'Up to date', stale: 'Old', failed: 'Failed' },
  faultKind: {
    throttled: 'Too many requests',
    credential: 'The credentials were refused',
    clock: "The server's clock is off",
    permission: 'Not allowed',
    request: 'The request was refused',
    unavailable: 'Tencent Cloud could not be reached',
    timeout: 'No answer in time',
    'too-large': 'The answer is too large',
  },
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
