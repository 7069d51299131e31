/** Names filtered by exact value; `tag` has its own rule for keys, `object` its own form. */
export const exactNames = [
  'account',
  'region',
  'jobId',
  'jobName',
  'status',
  'tradeStatus',
  'health',
  'healthReason',
  'jobType',
  'sourceType',
  'destinationType',
  'sourceRegion',
  'destinationRegion',
  'accessType',
  'instance',
  'payMode',
  'runMode',
  'instanceClass',
  'step',
  'tag',
  'object',
] as const;

/** Names whose values are counted with every answer. */
export const facetNames = [
  'account',
  'region',
  'status',
  'tradeStatus',
  'health',
  'jobType',
  'sourceType',
  'destinationType',
  'sourceRegion',
  'destinationRegion',
  'accessType',
  'payMode',
  'runMode',
  'instanceClass',
  'step',
  'tag',
] as const;

export const numberRangeNames = ['lagSeconds', 'lagMegabytes', 'progressPercent'] as const;

export const timeRangeNames = ['createdAt', 'startedAt', 'endedAt', 'expiresAt'] as const;

/** Names with a range, each of which has a histogram. */
export const rangeNames = [...numberRangeNames, ...timeRangeNames] as const;

/** Names by whose value rows can be grouped; beside them stands `tag:KEY`, the values of one tag key. */
export const groupNames = [
  'account',
  'region',
  'sourceRegion',
  'destinationRegion',
  'jobType',
  'sourceType',
  'destinationType',
  'health',
  'status',
  'tradeStatus',
  'payMode',
  'runMode',
  'instanceClass',
] as const;

export const sortNames = [
  'jobName',
  'jobId',
  'account',
  'region',
  'status',
  'tradeStatus',
  'severity',
  'jobType',
  'source',
  'destination',
  'stepNumber',
  'progressPercent',
  'lagSeconds',
  'lagMegabytes',
  'payMode',
  'runMode',
  'instanceClass',
  'createdAt',
  'startedAt',
  'endedAt',
  'expiresAt',
] as const;

/** Names of one value; a second one is a fault. */
export const singleNames = ['q', 'group', 'sort', 'offset', 'limit', 'around', 'format', 'lang'] as const;

/** Names that only the API takes; in the page's URL they are unknown. */
export const apiOnlyNames = ['histogram'] as const;

/** Names that only the page's URL uses; the API refuses them. */
export const pageOnlyNames = ['cols', 'density', 'tab', 'compare', 'tz'] as const;

export type ExactName = (typeof exactNames)[number];
export type FacetName = (typeof facetNames)[number];
export type NumberRangeName = (typeof numberRangeNames)[number];
export type TimeRangeName = (typeof timeRangeNames)[number];
export type RangeName = (typeof rangeNames)[number];
export type GroupName = (typeof groupNames)[number];
export type SortName = (typeof sortNames)[number];
export type SingleName = (typeof singleNames)[number];
export type ApiOnlyName = (typeof apiOnlyNames)[number];
export type PageOnlyName = (typeof pageOnlyNames)[number];

/** Whether `name` is one of `names`; narrows a string from outside to the union. */
export function isOneOf<T extends string>(names: readonly T[], name: string): name is T {
  return (names as readonly string[]).includes(name);
}
