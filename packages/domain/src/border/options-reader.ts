import type {
  RawConflictHandleOption,
  RawKafkaOption,
  RawKeyValuePairOption,
  RawOptions,
  RawRateLimitOption,
  RawTopicRule,
} from '../raw/raw-sync-job.ts';
import { ddlOption } from './objects-reader.ts';
import { boolean, list, number, object, text, texts } from './reader.ts';

const topicRule = object<RawTopicRule>({
  TopicName: text,
  PartitionType: text,
  DbMatchMode: text,
  DbName: text,
  TableMatchMode: text,
  TableName: text,
  Columns: texts,
});

const kafkaOption = object<RawKafkaOption>({
  DataType: text,
  TopicType: text,
  DDLTopicName: text,
  TopicRules: list(topicRule),
  DataOption: list(object<RawKeyValuePairOption>({ Key: text, Value: text })),
});

const rateLimitOption = object<RawRateLimitOption>({
  CurrentDumpThread: number,
  DefaultDumpThread: number,
  CurrentDumpRps: number,
  DefaultDumpRps: number,
  CurrentLoadThread: number,
  DefaultLoadThread: number,
  CurrentLoadRps: number,
  DefaultLoadRps: number,
  CurrentSinkerThread: number,
  DefaultSinkerThread: number,
  HasUserSetRateLimit: text,
});

export const options = object<RawOptions>({
  InitType: text,
  DealOfExistSameTable: text,
  ConflictHandleType: text,
  AddAdditionalColumn: boolean,
  OpTypes: texts,
  ConflictHandleOption: object<RawConflictHandleOption>({
    ConditionColumn: text,
    ConditionOperator: text,
    ConditionOrderInSrcAndDst: text,
  }),
  DdlOptions: list(ddlOption),
  KafkaOption: kafkaOption,
  RateLimitOption: rateLimitOption,
  AutoRetryTimeRangeMinutes: number,
  StartPosition: text,
  FilterBeginCommit: boolean,
  FilterCheckpoint: boolean,
});
