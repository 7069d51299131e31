import type { SyncOptions } from '@syncdeck/contract';
import { pick } from './pick.ts';

/** How the job runs, field by field. */
export function bundledOptions(options: SyncOptions): SyncOptions {
  const { conflictHandleOption: condition, kafkaOption: kafka } = options;
  return {
    ...pick(options, 'initType', 'dealOfExistSameTable', 'conflictHandleType', 'addAdditionalColumn'),
    ...pick(options, 'autoRetryTimeRangeMinutes', 'startPosition', 'filterBeginCommit', 'filterCheckpoint'),
    opTypes: options.opTypes && [...options.opTypes],
    ddlOptions: options.ddlOptions.map(({ ddlObject, ddlValue }) => ({ ddlObject, ddlValue: [...ddlValue] })),
    conflictHandleOption:
      condition && pick(condition, 'conditionColumn', 'conditionOperator', 'conditionOrderInSrcAndDst'),
    kafkaOption: kafka && {
      ...pick(kafka, 'dataType', 'topicType', 'ddlTopicName'),
      topicRules: kafka.topicRules.map((rule) => ({
        ...pick(rule, 'topicName', 'partitionType', 'dbMatchMode', 'dbName', 'tableMatchMode', 'tableName'),
        columns: [...rule.columns],
      })),
      dataOption: kafka.dataOption.map((each) => pick(each, 'key', 'value')),
    },
  };
}
