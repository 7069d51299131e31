import type { SyncOptions } from '@syncdeck/contract';
import { reportedCount, reportedText } from '../border/reported.ts';
import type { RawConflictHandleOption, RawKafkaOption, RawOptions } from '../raw/raw-sync-job.ts';
import { describeDdlOptions, describeOpTypes } from './op-filter.ts';

/** How a job runs, rate limits aside; the same keys whether upstream sends them or not. */
export function describeOptions(options: RawOptions): SyncOptions {
  return {
    initType: reportedText(options.InitType),
    dealOfExistSameTable: reportedText(options.DealOfExistSameTable),
    conflictHandleType: reportedText(options.ConflictHandleType),
    addAdditionalColumn: options.AddAdditionalColumn ?? null,
    opTypes: describeOpTypes(options.OpTypes),
    conflictHandleOption: describeConflictHandling(options.ConflictHandleOption),
    ddlOptions: describeDdlOptions(options.DdlOptions),
    kafkaOption: describeKafka(options.KafkaOption),
    autoRetryTimeRangeMinutes: reportedCount(options.AutoRetryTimeRangeMinutes),
    startPosition: reportedText(options.StartPosition),
    filterBeginCommit: options.FilterBeginCommit ?? null,
    filterCheckpoint: options.FilterCheckpoint ?? null,
  };
}

function describeConflictHandling(
  option: RawConflictHandleOption | null | undefined,
): SyncOptions['conflictHandleOption'] {
  if (!option) return null;
  return {
    conditionColumn: reportedText(option.ConditionColumn),
    conditionOperator: reportedText(option.ConditionOperator),
    conditionOrderInSrcAndDst: reportedText(option.ConditionOrderInSrcAndDst),
  };
}

function describeKafka(option: RawKafkaOption | null | undefined): SyncOptions['kafkaOption'] {
  if (!option) return null;
  return {
    dataType: reportedText(option.DataType),
    topicType: reportedText(option.TopicType),
    ddlTopicName: reportedText(option.DDLTopicName),
    topicRules: (option.TopicRules ?? []).map((rule) => ({
      topicName: reportedText(rule.TopicName),
      partitionType: reportedText(rule.PartitionType),
      dbMatchMode: reportedText(rule.DbMatchMode),
      dbName: reportedText(rule.DbName),
      tableMatchMode: reportedText(rule.TableMatchMode),
      tableName: reportedText(rule.TableName),
      columns: rule.Columns ?? [],
    })),
    dataOption: (option.DataOption ?? []).map(({ Key, Value }) => ({
      key: reportedText(Key),
      value: reportedText(Value),
    })),
  };
}
