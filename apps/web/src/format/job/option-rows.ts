import type { DdlOption, JobDetail, SyncOptions } from '@syncdeck/contract';

type Scalar = string | number | boolean;
type KafkaOption = NonNullable<SyncOptions['kafkaOption']>;

/** Every single-valued option by its place in the answer; topic rules and rate limits are tables of their own. */
export type OptionField =
  | Exclude<keyof SyncOptions, 'conflictHandleOption' | 'kafkaOption'>
  | `conflictHandleOption.${keyof NonNullable<SyncOptions['conflictHandleOption']>}`
  | `kafkaOption.${Exclude<keyof KafkaOption, 'topicRules'>}`;

/** How a value stands to the documented default. */
type OptionStanding = 'default' | 'differs' | 'no-default' | 'not-reported';

export interface OptionRow {
  field: OptionField;
  /** Null where upstream reports nothing, which is not the same as an empty list. */
  value: Scalar | readonly string[] | null;
  default: string | null;
  standing: OptionStanding;
}

type Read = (options: SyncOptions) => OptionRow['value'];

/** In the order of display. */
const generalFields: readonly (readonly [OptionField, Read])[] = [
  ['initType', (o) => o.initType],
  ['dealOfExistSameTable', (o) => o.dealOfExistSameTable],
  ['conflictHandleType', (o) => o.conflictHandleType],
  ['conflictHandleOption.conditionColumn', (o) => o.conflictHandleOption?.conditionColumn ?? null],
  ['conflictHandleOption.conditionOperator', (o) => o.conflictHandleOption?.conditionOperator ?? null],
  [
    'conflictHandleOption.conditionOrderInSrcAndDst',
    (o) => o.conflictHandleOption?.conditionOrderInSrcAndDst ?? null,
  ],
  ['opTypes', (o) => o.opTypes],
  ['ddlOptions', (o) => listOrNull(o.ddlOptions.map(ddlText))],
  ['addAdditionalColumn', (o) => o.addAdditionalColumn],
  ['autoRetryTimeRangeMinutes', (o) => o.autoRetryTimeRangeMinutes],
  ['startPosition', (o) => o.startPosition],
  ['filterBeginCommit', (o) => o.filterBeginCommit],
  ['filterCheckpoint', (o) => o.filterCheckpoint],
];

const kafkaFields: readonly (readonly [OptionField, Read])[] = [
  ['kafkaOption.dataType', (o) => o.kafkaOption?.dataType ?? null],
  ['kafkaOption.topicType', (o) => o.kafkaOption?.topicType ?? null],
  ['kafkaOption.ddlTopicName', (o) => o.kafkaOption?.ddlTopicName ?? null],
  [
    'kafkaOption.dataOption',
    (o) =>
      listOrNull((o.kafkaOption?.dataOption ?? []).map(({ key, value }) => `${key ?? ''}: ${value ?? ''}`)),
  ],
];

/** What the official documents call the default. Source: CreateSyncJob's Options, 2021-12-06. */
const documentedDefaults: Partial<Record<OptionField, string>> = {
  initType: 'Full',
  dealOfExistSameTable: 'ReportErrorAfterCheck',
  conflictHandleType: 'ReportError',
};

/** How the job runs, one row an option. */
export function optionRows(options: SyncOptions): OptionRow[] {
  return generalFields.map(([field, read]) => rowOf(field, read(options)));
}

/** The Kafka side, one row an option; empty for a job that delivers to no Kafka. */
export function kafkaRows(options: SyncOptions): OptionRow[] {
  const rows = kafkaFields.map(([field, read]) => rowOf(field, read(options)));
  const hasRules = (options.kafkaOption?.topicRules.length ?? 0) > 0;
  return hasRules || rows.some(({ value }) => value !== null) ? rows : [];
}

/** False where a row says no more than the documented default does. */
export function isNotable({ standing }: OptionRow): boolean {
  return standing === 'differs' || standing === 'no-default';
}

export interface LimitRow {
  field: Exclude<keyof JobDetail['rateLimit'], 'setByUser'>;
  current: number | null;
  default: number | null;
  differs: boolean;
}

const limitFields = ['dumpThreads', 'dumpRps', 'loadThreads', 'loadRps', 'sinkerThreads'] as const;

/** Current against default of every rate limit; a limit that is not reported does not differ. */
export function limitRows(rateLimit: JobDetail['rateLimit']): LimitRow[] {
  return limitFields.map((field) => {
    const limit = rateLimit[field];
    const differs = limit.current !== null && limit.default !== null && limit.current !== limit.default;
    return { field, ...limit, differs };
  });
}

/** `Table: Create, Drop`. */
export function ddlText({ ddlObject, ddlValue }: DdlOption): string {
  return [ddlObject ?? '', ddlValue.join(', ')].filter(Boolean).join(': ');
}

function rowOf(field: OptionField, value: OptionRow['value']): OptionRow {
  const known = documentedDefaults[field] ?? null;
  return { field, value, default: known, standing: standingOf(value, known) };
}

function standingOf(value: OptionRow['value'], known: string | null): OptionStanding {
  if (value === null) return 'not-reported';
  if (known === null) return 'no-default';
  return String(value).toLowerCase() === known.toLowerCase() ? 'default' : 'differs';
}

function listOrNull(values: readonly string[]): readonly string[] | null {
  return values.length > 0 ? values : null;
}
