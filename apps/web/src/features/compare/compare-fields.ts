import type { Endpoint, JobDetail } from '@syncdeck/contract';
import { nodeFields } from '../../format/job/node-fields.ts';
import { optionKinds } from '../../format/job/option-kinds.ts';
import { kafkaRows, limitRows, optionRows } from '../../format/job/option-rows.ts';
import type { MessageKey } from '../../messages/areas.ts';
import type { EnumKind } from '../../messages/en/enums.ts';

/** In the order of display. */
export const compareGroups = [
  'identity',
  'state',
  'source',
  'destination',
  'specification',
  'options',
  'limits',
  'objects',
  'schedule',
  'tags',
] as const;
export type CompareGroup = (typeof compareGroups)[number];

type Scalar = string | number | boolean;
export type FieldValue = Scalar | readonly Scalar[] | null;

/** How a value is written out. */
export type FieldForm = 'text' | 'code' | 'time' | 'seconds' | 'megabytes' | 'minutes' | 'percent' | EnumKind;

/** One property that jobs are compared by. */
export interface CompareField {
  id: string;
  group: CompareGroup;
  label: MessageKey;
  form: FieldForm;
  read: (job: JobDetail) => FieldValue;
}

type Short = readonly [group: CompareGroup, label: MessageKey, form: FieldForm, read: CompareField['read']];

const beforeEndpoints: readonly Short[] = [
  ['identity', 'job.field.account', 'code', (job) => job.account],
  ['identity', 'job.field.region', 'region', (job) => job.region],
  ['identity', 'job.field.jobType', 'jobType', (job) => job.jobType],
  ['state', 'job.last-known.status', 'status', (job) => job.status],
  ['state', 'job.last-known.health', 'health', (job) => job.health],
  ['state', 'job.field.tradeStatus', 'tradeStatus', (job) => job.tradeStatus],
  ['state', 'job.error.step', 'step', (job) => job.step?.id ?? job.step?.name ?? null],
  ['state', 'job.arrow.lag', 'seconds', (job) => job.lagSeconds],
  ['state', 'compare.data-lag', 'megabytes', (job) => job.lagMegabytes],
  ['state', 'job.error', 'text', (job) => job.error?.message ?? job.error?.reason ?? null],
];

const afterEndpoints: readonly Short[] = [
  ['specification', 'job.field.payMode', 'payMode', (job) => job.payMode],
  ['specification', 'job.field.instanceClass', 'instanceClass', (job) => job.instanceClass],
  ['specification', 'job.field.specification', 'specification', (job) => job.specification],
  ['specification', 'job.field.autoRenew', 'text', (job) => job.autoRenew],
  ['specification', 'job.field.expiresAt', 'time', (job) => job.expiresAt],
  ['schedule', 'job.field.runMode', 'runMode', (job) => job.runMode],
  ['schedule', 'job.field.expectRunAt', 'time', (job) => job.expectRunAt],
  ['schedule', 'job.field.createdAt', 'time', (job) => job.createdAt],
  ['schedule', 'job.field.startedAt', 'time', (job) => job.startedAt],
  ['schedule', 'job.field.endedAt', 'time', (job) => job.endedAt],
  ['schedule', 'job.field.autoRetryMinutes', 'minutes', (job) => job.autoRetryMinutes],
  ['schedule', 'job.field.dumperResumable', 'text', (job) => job.dumperResumable],
  ['objects', 'job.objects.mode', 'objectMode', (job) => job.objects.mode],
  ['objects', 'job.objects.advanced', 'text', (job) => job.objects.advancedObjects.toSorted()],
  ['tags', 'job.tags', 'text', (job) => job.tags.map(({ key, value }) => `${key}: ${value}`).toSorted()],
];

/** Every property for these jobs; options of which no job has any are left out. */
export function compareFields(jobs: readonly JobDetail[]): CompareField[] {
  return [
    ...beforeEndpoints.map(fieldOf),
    ...endpointFields('source', (job) => job.source),
    ...endpointFields('destination', (job) => job.destination),
    ...optionFields(jobs),
    ...limitFields(jobs),
    ...afterEndpoints.map(fieldOf),
  ];
}

function fieldOf([group, label, form, read]: Short): CompareField {
  return { id: `${group} ${label}`, group, label, form, read };
}

function endpointFields(side: 'source' | 'destination', of: (job: JobDetail) => Endpoint): CompareField[] {
  const brief: Short[] = [
    [side, 'job.support.engine', 'databaseType', (job) => of(job).databaseType],
    [side, 'job.endpoint.access', 'accessType', (job) => of(job).accessType],
    [side, 'job.endpoint.region', 'region', (job) => of(job).region],
    [side, 'job.endpoint.address', 'code', (job) => of(job).address],
    [side, 'compare.nodes', 'text', (job) => of(job).nodes],
  ];
  const ofNodes = nodeFields().map(
    ({ field, kind }): Short => [
      side,
      `job.node.${field}`,
      kind ?? 'code',
      (job) => distinct(of(job).endpoints.map((node) => node[field])),
    ],
  );
  return [...brief, ...ofNodes].map(fieldOf);
}

function optionFields(jobs: readonly JobDetail[]): CompareField[] {
  const isKafka = jobs.some(({ options }) => kafkaRows(options).length > 0);
  const rowsOf = ({ options }: JobDetail) => [...optionRows(options), ...kafkaRows(options)];
  const names = new Set(jobs.flatMap((job) => rowsOf(job).map(({ field }) => field)));
  const rules: Short = [
    'options',
    'job.options.topic-rules',
    'code',
    (job) =>
      (job.options.kafkaOption?.topicRules ?? []).map((rule) => Object.values(rule).flat().join(' · ')),
  ];
  return [
    ...[...names].map((name) =>
      fieldOf([
        'options',
        `job.option.${name}`,
        name === 'autoRetryTimeRangeMinutes' ? 'minutes' : (optionKinds[name] ?? 'text'),
        (job) => rowsOf(job).find(({ field }) => field === name)?.value ?? null,
      ]),
    ),
    ...(isKafka ? [fieldOf(rules)] : []),
  ];
}

function limitFields(jobs: readonly JobDetail[]): CompareField[] {
  const [first] = jobs;
  if (!first) return [];
  return limitRows(first.rateLimit).map(({ field }) =>
    fieldOf(['limits', `job.limit.${field}`, 'text', (job) => job.rateLimit[field].current]),
  );
}

/** What the nodes say, each once; one value stands alone. */
function distinct(values: readonly (string | number | null)[]): FieldValue {
  const said = [...new Set(values.filter((value) => value !== null))];
  return said.length > 1 ? said : (said[0] ?? null);
}
