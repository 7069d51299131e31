import type { EnumNames } from '../dictionary.ts';
import type { JobEnumKind } from './job-enums.ts';

/** Kinds that the list names values of; those of the drill-down come with it. */
export type ListEnumKind =
  | 'status'
  | 'tradeStatus'
  | 'health'
  | 'healthReason'
  | 'step'
  | 'stepStatus'
  | 'accessType'
  | 'databaseType'
  | 'jobType'
  | 'nodeType'
  | 'payMode'
  | 'runMode'
  | 'instanceClass'
  | 'region'
  | 'sourceState'
  | 'faultKind';

export type EnumKind = ListEnumKind | JobEnumKind;

export const enumNames: EnumNames<ListEnumKind> = {
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
    'status-failed': 'By status',
    'step-failed': 'By step',
    lag: 'Over threshold',
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
  payMode: { PrePay: 'Monthly subscription', PostPay: 'Pay-as-you-go' },
  runMode: { Immediate: 'Immediate', Timed: 'Scheduled' },
  instanceClass: { micro: 'Micro', small: 'Small', medium: 'Medium', large: 'Large' },
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
};
