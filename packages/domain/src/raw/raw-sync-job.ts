/**
 * DescribeSyncJobs (2021-12-06) as upstream sends it: every field may be absent, null or "",
 * whatever the official model says. Unknown fields ride along untyped.
 * Source: the official SDK's model 4.1.313.
 */
type Maybe<T> = T | null | undefined;

export interface RawSyncJobInfo {
  JobId?: Maybe<string>;
  JobName?: Maybe<string>;
  PayMode?: Maybe<string>;
  RunMode?: Maybe<string>;
  ExpectRunTime?: Maybe<string>;
  AllActions?: Maybe<string[]>;
  Actions?: Maybe<string[]>;
  Options?: Maybe<RawOptions>;
  Objects?: Maybe<RawObjects>;
  Specification?: Maybe<string>;
  ExpireTime?: Maybe<string>;
  SrcRegion?: Maybe<string>;
  SrcDatabaseType?: Maybe<string>;
  SrcAccessType?: Maybe<string>;
  SrcInfo?: Maybe<RawEndpoint>;
  SrcNodeType?: Maybe<string>;
  SrcInfos?: Maybe<RawSyncDBEndpointInfos>;
  DstRegion?: Maybe<string>;
  DstDatabaseType?: Maybe<string>;
  DstAccessType?: Maybe<string>;
  DstInfo?: Maybe<RawEndpoint>;
  DstNodeType?: Maybe<string>;
  DstInfos?: Maybe<RawSyncDBEndpointInfos>;
  CreateTime?: Maybe<string>;
  StartTime?: Maybe<string>;
  Status?: Maybe<string>;
  EndTime?: Maybe<string>;
  Tags?: Maybe<RawTagItem[]>;
  Detail?: Maybe<RawSyncDetailInfo>;
  TradeStatus?: Maybe<string>;
  InstanceClass?: Maybe<string>;
  AutoRenew?: Maybe<number>;
  OfflineTime?: Maybe<string>;
  OptObjStatus?: Maybe<string>;
  AutoRetryTimeRangeMinutes?: Maybe<number>;
  DumperResumeCtrl?: Maybe<string>;
}

export interface RawSyncDetailInfo {
  StepAll?: Maybe<number>;
  StepNow?: Maybe<number>;
  Progress?: Maybe<number>;
  CurrentStepProgress?: Maybe<number>;
  MasterSlaveDistance?: Maybe<number>;
  SecondsBehindMaster?: Maybe<number>;
  Message?: Maybe<string>;
  StepInfos?: Maybe<RawStepInfo[]>;
  CauseOfCompareDisable?: Maybe<string>;
  ErrInfo?: Maybe<RawErrInfo>;
}

export interface RawStepInfo {
  StepNo?: Maybe<number>;
  StepName?: Maybe<string>;
  StepId?: Maybe<string>;
  Status?: Maybe<string>;
  StartTime?: Maybe<string>;
  FinishTime?: Maybe<string>;
  Errors?: Maybe<RawStepTip[]>;
  Warnings?: Maybe<RawStepTip[]>;
  Progress?: Maybe<number>;
}

export interface RawStepTip {
  Code?: Maybe<string>;
  Message?: Maybe<string>;
  Solution?: Maybe<string>;
  HelpDoc?: Maybe<string>;
  SkipInfo?: Maybe<string>;
}

export interface RawErrInfo {
  Reason?: Maybe<string>;
  Message?: Maybe<string>;
  Solution?: Maybe<string>;
}

export interface RawTagItem {
  TagKey?: Maybe<string>;
  TagValue?: Maybe<string>;
}

export interface RawEndpoint {
  Region?: Maybe<string>;
  Role?: Maybe<string>;
  DbKernel?: Maybe<string>;
  InstanceId?: Maybe<string>;
  Ip?: Maybe<string>;
  Port?: Maybe<number>;
  User?: Maybe<string>;
  Password?: Maybe<string>;
  DbName?: Maybe<string>;
  VpcId?: Maybe<string>;
  SubnetId?: Maybe<string>;
  CvmInstanceId?: Maybe<string>;
  UniqDcgId?: Maybe<string>;
  UniqVpnGwId?: Maybe<string>;
  CcnId?: Maybe<string>;
  Supplier?: Maybe<string>;
  EngineVersion?: Maybe<string>;
  Account?: Maybe<string>;
  AccountMode?: Maybe<string>;
  AccountRole?: Maybe<string>;
  RoleExternalId?: Maybe<string>;
  TmpSecretId?: Maybe<string>;
  TmpSecretKey?: Maybe<string>;
  TmpToken?: Maybe<string>;
  EncryptConn?: Maybe<string>;
  DatabaseNetEnv?: Maybe<string>;
  CcnOwnerUin?: Maybe<string>;
  ChildInstanceId?: Maybe<string>;
  ChildInstanceType?: Maybe<string>;
  SetId?: Maybe<string>;
}

export interface RawSyncDBEndpointInfos {
  Region?: Maybe<string>;
  AccessType?: Maybe<string>;
  DatabaseType?: Maybe<string>;
  Info?: Maybe<RawEndpoint[]>;
}

export interface RawObjects {
  Mode?: Maybe<string>;
  Databases?: Maybe<RawDatabase[]>;
  AdvancedObjects?: Maybe<string[]>;
  OnlineDDL?: Maybe<RawOnlineDDL>;
  DatabasesOpFilter?: Maybe<RawDBOpFilter[]>;
}

export interface RawDatabase {
  DbName?: Maybe<string>;
  NewDbName?: Maybe<string>;
  DbMode?: Maybe<string>;
  SchemaName?: Maybe<string>;
  NewSchemaName?: Maybe<string>;
  SchemaMode?: Maybe<string>;
  TableMode?: Maybe<string>;
  Tables?: Maybe<RawTable[]>;
  ViewMode?: Maybe<string>;
  Views?: Maybe<RawView[]>;
  FunctionMode?: Maybe<string>;
  Functions?: Maybe<string[]>;
  ProcedureMode?: Maybe<string>;
  Procedures?: Maybe<string[]>;
  TriggerMode?: Maybe<string>;
  Triggers?: Maybe<string[]>;
  EventMode?: Maybe<string>;
  Events?: Maybe<string[]>;
}

export interface RawTable {
  TableName?: Maybe<string>;
  NewTableName?: Maybe<string>;
  FilterCondition?: Maybe<string>;
  ColumnMode?: Maybe<string>;
  Columns?: Maybe<RawColumn[]>;
  TmpTables?: Maybe<string[]>;
  TableEditMode?: Maybe<string>;
}

export interface RawColumn {
  ColumnName?: Maybe<string>;
  NewColumnName?: Maybe<string>;
}

export interface RawView {
  ViewName?: Maybe<string>;
  NewViewName?: Maybe<string>;
}

export interface RawOnlineDDL {
  Status?: Maybe<string>;
}

export interface RawDBOpFilter {
  DbName?: Maybe<string>;
  OpFilter?: Maybe<RawOpFilter>;
  Tables?: Maybe<RawTableFilter[]>;
  Views?: Maybe<RawViewFilter[]>;
}

export interface RawTableFilter {
  TableName?: Maybe<string>;
  OpFilter?: Maybe<RawOpFilter>;
}

export interface RawViewFilter {
  ViewName?: Maybe<string>;
  OpFilter?: Maybe<RawOpFilter>;
}

export interface RawOpFilter {
  OpTypes?: Maybe<string[]>;
  DdlOptions?: Maybe<RawDdlOption[]>;
}

export interface RawDdlOption {
  DdlObject?: Maybe<string>;
  DdlValue?: Maybe<string[]>;
}

export interface RawOptions {
  InitType?: Maybe<string>;
  DealOfExistSameTable?: Maybe<string>;
  ConflictHandleType?: Maybe<string>;
  AddAdditionalColumn?: Maybe<boolean>;
  OpTypes?: Maybe<string[]>;
  ConflictHandleOption?: Maybe<RawConflictHandleOption>;
  DdlOptions?: Maybe<RawDdlOption[]>;
  KafkaOption?: Maybe<RawKafkaOption>;
  RateLimitOption?: Maybe<RawRateLimitOption>;
  AutoRetryTimeRangeMinutes?: Maybe<number>;
  StartPosition?: Maybe<string>;
  FilterBeginCommit?: Maybe<boolean>;
  FilterCheckpoint?: Maybe<boolean>;
}

export interface RawConflictHandleOption {
  ConditionColumn?: Maybe<string>;
  ConditionOperator?: Maybe<string>;
  ConditionOrderInSrcAndDst?: Maybe<string>;
}

export interface RawKafkaOption {
  DataType?: Maybe<string>;
  TopicType?: Maybe<string>;
  DDLTopicName?: Maybe<string>;
  TopicRules?: Maybe<RawTopicRule[]>;
  DataOption?: Maybe<RawKeyValuePairOption[]>;
}

export interface RawTopicRule {
  TopicName?: Maybe<string>;
  PartitionType?: Maybe<string>;
  DbMatchMode?: Maybe<string>;
  DbName?: Maybe<string>;
  TableMatchMode?: Maybe<string>;
  TableName?: Maybe<string>;
  Columns?: Maybe<string[]>;
}

export interface RawKeyValuePairOption {
  Key?: Maybe<string>;
  Value?: Maybe<string>;
}

export interface RawRateLimitOption {
  CurrentDumpThread?: Maybe<number>;
  DefaultDumpThread?: Maybe<number>;
  CurrentDumpRps?: Maybe<number>;
  DefaultDumpRps?: Maybe<number>;
  CurrentLoadThread?: Maybe<number>;
  DefaultLoadThread?: Maybe<number>;
  CurrentLoadRps?: Maybe<number>;
  DefaultLoadRps?: Maybe<number>;
  CurrentSinkerThread?: Maybe<number>;
  DefaultSinkerThread?: Maybe<number>;
  HasUserSetRateLimit?: Maybe<string>;
}

/** The inner object of a good answer: `{ "Response": … }`. */
export interface RawDescribeSyncJobsResponse {
  TotalCount?: Maybe<number>;
  JobList?: Maybe<RawSyncJobInfo[]>;
  RequestId?: Maybe<string>;
}

export interface RawTagFilter {
  TagKey: string;
  TagValue?: string[];
}

/** The action's own parameters; Region is a common parameter and travels as a header. */
export interface RawDescribeSyncJobsRequest {
  JobId?: string;
  JobIds?: string[];
  JobName?: string;
  Order?: string;
  OrderSeq?: string;
  Offset?: number;
  Limit?: number;
  Status?: string[];
  RunMode?: string;
  JobType?: string;
  PayMode?: string;
  TagFilters?: RawTagFilter[];
  SrcInfoPattern?: string;
  DstInfoPattern?: string;
}
