import { jobStatuses, stepStatuses, tradeStatuses } from '@syncdeck/contract';
import * as fc from 'fast-check';

/** What no field is documented to hold. */
const junk: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(null, '', -1, 0, '-1', '0', true, false, 1e300, -0.5),
  fc.string({ unit: 'binary' }),
  fc.double(),
  fc.jsonValue({ maxDepth: 2 }),
);

const mostly = (good: fc.Arbitrary<unknown>) =>
  fc.oneof({ weight: 4, arbitrary: good }, { weight: 1, arbitrary: junk });
const fields = (names: Record<string, fc.Arbitrary<unknown>>) =>
  fc.record(Object.fromEntries(Object.entries(names).map(([name, value]) => [name, mostly(value)])), {
    requiredKeys: [],
  });
const members = (member: fc.Arbitrary<unknown>) => fc.array(mostly(member), { maxLength: 4 });
const named = (names: string, value: fc.Arbitrary<unknown>) =>
  Object.fromEntries(names.split(' ').map((name) => [name, value]));

const word = fc.oneof(fc.constantFrom('', 'a', '源', 'x:y'), fc.string({ maxLength: 8 }));
const words = members(word);
const count = fc.oneof(fc.integer({ min: -1, max: 120 }), fc.double({ min: -1, max: 1e6, noNaN: true }));
const time = fc.constantFrom(
  '0000-00-00 00:00:00',
  '2026-11-20 08:00:00',
  '2026-11-28 08:00:00',
  '2026-02-30 08:00:00',
  '2026-04-23T20:21:35+08:00',
);
const step = fc.integer({ min: 0, max: 4 });

const endpoint = fields({
  ...named('Region Role DbKernel InstanceId User Password DbName VpcId TmpSecretId TmpToken SetId', word),
  Ip: fc.constantFrom('', '10.0.0.1', 'fe80::1'),
  Port: fc.constantFrom(0, 3306, -1),
});
const infos = fields({ ...named('Region AccessType DatabaseType', word), Info: members(endpoint) });
const tip = fields(named('Code Message Solution HelpDoc SkipInfo', word));
const opFilter = fields({
  OpTypes: words,
  DdlOptions: members(fields({ DdlObject: word, DdlValue: words })),
});
const objectFilter = fields({ ...named('TableName ViewName', word), OpFilter: opFilter });

const detail = fields({
  ...named('Progress CurrentStepProgress MasterSlaveDistance SecondsBehindMaster', count),
  ...named('StepAll StepNow', step),
  ...named('Message CauseOfCompareDisable', word),
  ErrInfo: fields(named('Reason Message Solution', word)),
  StepInfos: members(
    fields({
      StepNo: step,
      StepId: fc.constantFrom('schema-init', 'dumper', 'loader', 'sinker', 'river'),
      StepName: word,
      Status: fc.constantFrom(...stepStatuses),
      ...named('StartTime FinishTime', time),
      ...named('Errors Warnings', members(tip)),
      Progress: count,
    }),
  ),
});

const objects = fields({
  Mode: word,
  AdvancedObjects: words,
  OnlineDDL: fields({ Status: word }),
  Databases: members(
    fields({
      ...named('DbName DbMode TableMode', word),
      ...named('Functions Events', words),
      Tables: members(
        fields({ TableName: word, TmpTables: words, Columns: members(fields({ ColumnName: word })) }),
      ),
      Views: members(fields({ ViewName: word })),
    }),
  ),
  DatabasesOpFilter: members(
    fields({ DbName: word, OpFilter: opFilter, ...named('Tables Views', members(objectFilter)) }),
  ),
});

const options = fields({
  ...named('InitType StartPosition', word),
  ...named('AddAdditionalColumn FilterCheckpoint', fc.boolean()),
  OpTypes: words,
  ConflictHandleOption: fields({ ConditionColumn: word }),
  DdlOptions: members(fields({ DdlObject: word, DdlValue: words })),
  KafkaOption: fields({
    DDLTopicName: word,
    TopicRules: members(fields({ TopicName: word, Columns: words })),
    DataOption: members(fields({ Key: word, Value: word })),
  }),
  RateLimitOption: fields({ ...named('CurrentDumpRps DefaultDumpRps', count), HasUserSetRateLimit: word }),
  AutoRetryTimeRangeMinutes: count,
});

/** A SyncJobInfo whose every field may be absent, right, or anything that JSON can hold. */
export const arbitraryJob: fc.Arbitrary<unknown> = fields({
  JobId: fc.constantFrom('sync-1', 'sync-2'),
  ...named('JobName SrcDatabaseType DstDatabaseType SrcRegion DstRegion SrcAccessType DstAccessType', word),
  ...named('Specification InstanceClass SrcNodeType DstNodeType OptObjStatus DumperResumeCtrl', word),
  ...named('CreateTime StartTime EndTime ExpireTime OfflineTime ExpectRunTime', time),
  ...named('SrcInfo DstInfo', endpoint),
  ...named('SrcInfos DstInfos', infos),
  ...named('Actions AllActions', words),
  Status: fc.constantFrom(...jobStatuses, 'Tomorrow'),
  TradeStatus: fc.constantFrom(...tradeStatuses),
  RunMode: fc.constantFrom('Immediate', 'Timed'),
  PayMode: fc.constantFrom('PrePay', 'PostPay'),
  AutoRenew: fc.constantFrom(0, 1),
  AutoRetryTimeRangeMinutes: count,
  Tags: members(fields({ TagKey: word, TagValue: word })),
  Detail: detail,
  Objects: objects,
  Options: options,
});

/** The same, with a field that no document names in every object. */
export function withUnknownFields(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withUnknownFields);
  if (typeof value !== 'object' || value === null) return value;
  const known = Object.entries(value).map(([name, field]) => [name, withUnknownFields(field)]);
  return { Tomorrow: 'x', ...Object.fromEntries(known) };
}
