import type { RawKafkaOption, RawOptions } from '@syncdeck/domain';
import type { Random } from '../world/random.ts';
import type { JobTraits } from './job-traits.ts';

/** Sync options; OpTypes and DdlOptions are null where DTS does not report them. */
export function renderOptions(traits: JobTraits, random: Random): RawOptions {
  const conflict = random.weighted([
    ['ReportError', 58],
    ['Ignore', 12],
    ['Cover', 27],
    ['ConditionCover', 3],
  ]);
  const conditional = conflict === 'ConditionCover';
  const ops = random.weighted([
    ['unreported', 25],
    ['all', 58],
    ['rows', 9],
    ['partial', 8],
  ]);
  const options: RawOptions = {
    InitType: traits.initType,
    DealOfExistSameTable: random.chance(0.7) ? 'ReportErrorAfterCheck' : 'ExecuteAfterIgnore',
    ConflictHandleType: conflict,
    AddAdditionalColumn: random.chance(0.05),
    OpTypes: opTypes[ops],
    ConflictHandleOption: {
      ConditionColumn: conditional ? 'updated_at' : '',
      ConditionOperator: conditional ? '>' : '',
      ConditionOrderInSrcAndDst: conditional ? '>' : '',
    },
    DdlOptions:
      ops === 'partial'
        ? [
            { DdlObject: 'Table', DdlValue: ['Create', 'Alter', 'Rename'] },
            { DdlObject: 'Index', DdlValue: ['Create', 'Drop'] },
          ]
        : null,
    KafkaOption: traits.destination === 'kafka' ? kafkaOption(traits, random) : noKafka(),
    RateLimitOption: rateLimit(random),
    AutoRetryTimeRangeMinutes: traits.autoRetryMinutes,
  };
  if (random.chance(0.3)) Object.assign(options, { FilterBeginCommit: false, FilterCheckpoint: false });
  if (traits.initType === 'None') options.StartPosition = startPosition(random);
  return options;
}

const opTypes: Readonly<Record<'unreported' | 'all' | 'rows' | 'partial', string[] | null>> = {
  unreported: null,
  all: ['Insert', 'Update', 'Delete', 'DDL'],
  rows: ['Insert', 'Update', 'Delete'],
  partial: ['Insert', 'Update', 'Delete', 'PartialDDL'],
};

/** A GTID set or a binlog position to begin from. */
function startPosition(random: Random): string {
  const hex = (length: number) => Array.from({ length }, () => random.integer(0, 15).toString(16)).join('');
  const uuid = `${hex(8)}-${hex(4)}-11ee-${hex(4)}-${hex(12)}`;
  return random.chance(0.6)
    ? `${uuid}:1-${random.integer(1_000_000, 900_000_000)}`
    : `mysql-bin.${String(random.integer(1, 4000)).padStart(6, '0')}:${random.integer(4, 900_000_000)}`;
}

function noKafka(): RawKafkaOption {
  return { DataType: '', TopicType: '', DDLTopicName: '', TopicRules: [] };
}

function kafkaOption(traits: JobTraits, random: Random): RawKafkaOption {
  const single = random.chance(0.5);
  const topic = `dts-${traits.business}`;
  const partition = random.pick([
    'PartitionByTable',
    'PartitionByTableAndKey',
    'AllInPartitionZero',
    'PartitionByCols',
    'Random',
  ]);
  return {
    DataType: random.pick(['Json', 'canal-json', 'canal-pb', 'Avro', 'debezium']),
    TopicType: single ? 'Single' : 'Multi',
    DDLTopicName: single ? topic : `${topic}-ddl`,
    TopicRules: [
      {
        TopicName: topic,
        PartitionType: partition,
        DbMatchMode: single ? 'Default' : 'Regular',
        DbName: single ? 'Default' : `^${traits.business}_.*$`,
        TableMatchMode: single ? 'Default' : 'Regular',
        TableName: single ? 'Default' : '.*',
        Columns: partition === 'PartitionByCols' ? ['id', 'tenant_id'] : [],
      },
    ],
    ...(random.chance(0.2) && { DataOption: [{ Key: 'canalOfficialFormat', Value: 'true' }] }),
  };
}

function rateLimit(random: Random): RawOptions['RateLimitOption'] {
  const limited = random.chance(0.06);
  return {
    CurrentDumpThread: limited ? 4 : 8,
    DefaultDumpThread: 8,
    CurrentDumpRps: limited ? 2000 : 0,
    DefaultDumpRps: 0,
    CurrentLoadThread: limited ? 4 : 8,
    DefaultLoadThread: 8,
    CurrentLoadRps: limited ? 3000 : 0,
    DefaultLoadRps: 0,
    CurrentSinkerThread: limited ? 16 : 32,
    DefaultSinkerThread: 32,
    HasUserSetRateLimit: limited ? 'yes' : 'no',
  };
}
