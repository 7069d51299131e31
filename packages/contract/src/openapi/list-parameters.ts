import { defaultLimit, maxLimit, maxSearchLength, maxSortKeys } from '../query/job-query.ts';
import {
  apiOnlyNames,
  type ApiOnlyName,
  type ExactName,
  exactNames,
  groupNames,
  type NumberRangeName,
  numberRangeNames,
  rangeNames,
  type SingleName,
  singleNames,
  sortNames,
  type TimeRangeName,
  timeRangeNames,
} from '../query/names.ts';
import type { ParameterObject, SchemaObject } from './shapes.ts';

const exactMeaning: Record<ExactName, string> = {
  account: 'Alias of the account.',
  region: 'Region code of the source that lists the job.',
  jobId: 'Job id.',
  jobName: 'Job name.',
  status: 'Status, as DescribeSyncJobs names it.',
  tradeStatus: 'Trade status, as DescribeSyncJobs names it.',
  health: 'Health word.',
  healthReason: 'A reason of the health word.',
  jobType: 'Source engine, 2, destination engine: mysql2kafka.',
  sourceType: 'Database type of the source.',
  destinationType: 'Database type of the destination.',
  sourceRegion: 'Region of the source.',
  destinationRegion: 'Region of the destination.',
  accessType: 'Access type on either side.',
  instance: 'Instance id, ip or ip:port of any node on either side.',
  payMode: 'Billing mode.',
  runMode: 'Run mode.',
  instanceClass: 'Instance class.',
  step: 'Id of the current step.',
  tag: 'A tag key, or key:value; OR within a key, AND between keys.',
  object:
    "What the job carries, by the source's or the destination's name: db, db.table or db.schema.table. A name that holds a dot stands in backticks or double quotes. A job that carries all of a database, or of the instance, matches by wildcard; objectMatches says which.",
};

const numberMeaning: Record<NumberRangeName, string> = {
  lagSeconds: 'Lag in seconds.',
  lagMegabytes: 'Lag in megabytes.',
  progressPercent: 'Progress of the whole job, 0 to 100.',
};

const timeMeaning: Record<TimeRangeName, string> = {
  createdAt: 'When the job was created.',
  startedAt: 'When the job was started.',
  endedAt: 'When the job ended.',
  expiresAt: 'When the job expires.',
};

const apiOnly: Record<ApiOnlyName, { description: string; items: SchemaObject }> = {
  histogram: {
    description:
      'Counts the matches by this range; its own filter is left out. Both ends of each bin belong to it: from..to as a filter finds the jobs that it counts.',
    items: { enum: [...rangeNames] },
  },
};

const single: Record<SingleName, { description: string; schema: SchemaObject; example?: string }> = {
  q: {
    description: 'Words that must all occur in the job, whatever their case and width.',
    schema: { type: 'string', maxLength: maxSearchLength },
  },
  group: {
    description: `One of ${groupNames.join(', ')}, or tag:KEY: counts the matches by its values, and puts rows of one value together. Worst health first, then most jobs, then by value; sort orders the rows within.`,
    schema: { type: 'string', pattern: `^(${groupNames.join('|')}|tag:.+)$` },
    example: 'tag:team',
  },
  sort: {
    description: `At most ${maxSortKeys} of ${sortNames.join(', ')}, separated by commas, "-" before one for descending.`,
    schema: { type: 'string', default: '-createdAt' },
  },
  offset: {
    description: 'Rows before the window.',
    schema: { type: 'integer', minimum: 0, default: 0 },
  },
  limit: {
    description: 'Rows in the window; all from the offset on with "all", which is the default for CSV.',
    schema: {
      anyOf: [{ type: 'integer', minimum: 1, maximum: maxLimit }, { const: 'all' }],
      default: defaultLimit,
    },
  },
  around: {
    description: 'A job key (account/region/jobId): the window of limit rows that holds it.',
    schema: { type: 'string', pattern: '^[^/]+/[^/]+/[^/]+$' },
  },
  format: { description: 'JSON or CSV.', schema: { enum: ['json', 'csv'], default: 'json' } },
  lang: {
    description: 'Language of the CSV header, before Accept-Language.',
    schema: { enum: ['zh-CN', 'en'] },
  },
};

const repeatable = { in: 'query', style: 'form', explode: true } as const;

/** What `GET /api/v1/jobs` takes, from the same names as the codec. */
export function listParameters(): ParameterObject[] {
  return [
    ...exactNames.map((name) => ({
      ...repeated(name, exactMeaning[name], 'Exact; "!" before a value excludes it.'),
      ...(name === 'object' && { example: ['shop.orders'] }),
    })),
    ...numberRangeNames.map((name) =>
      repeated(name, numberMeaning[name], 'A range: 60.., ..5, 60..3600 or one number.'),
    ),
    ...timeRangeNames.map((name) =>
      repeated(name, timeMeaning[name], 'A range of RFC 3339 times, dates, or offsets from now: -7d..'),
    ),
    ...apiOnlyNames.map((name): ParameterObject => {
      const { description, items } = apiOnly[name];
      return { ...repeatable, name, description, schema: { type: 'array', items }, example: ['lagSeconds'] };
    }),
    ...singleNames.map((name): ParameterObject => ({ name, in: 'query', ...single[name] })),
  ];
}

function repeated(name: string, meaning: string, form: string): ParameterObject {
  const schema = { type: 'array', items: { type: 'string' } };
  return { ...repeatable, name, description: `${meaning} ${form}`, schema };
}
