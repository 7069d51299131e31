import type { ExactName, FacetName, RangeName } from '@syncdeck/contract';
import type { EnumKind } from '../../../messages/en/enums.ts';
import type { Messages } from '../../../messages/use-messages.ts';

/** How values of an exact filter are named; null shows them as they are. */
const valueKinds: Record<ExactName, EnumKind | null> = {
  account: null,
  region: 'region',
  jobId: null,
  jobName: null,
  status: 'status',
  tradeStatus: 'tradeStatus',
  health: 'health',
  healthReason: 'healthReason',
  jobType: 'jobType',
  sourceType: 'databaseType',
  destinationType: 'databaseType',
  sourceRegion: 'region',
  destinationRegion: 'region',
  accessType: 'accessType',
  instance: null,
  payMode: 'payMode',
  runMode: 'runMode',
  instanceClass: 'instanceClass',
  step: 'step',
  object: null,
  tag: null,
};

/** Pickers that always stand in the bar, in this order. */
export const mainFacets = ['status', 'health', 'jobType', 'region', 'account', 'tag'] as const;

/** Ranges that always stand in the bar. */
export const mainRanges = ['lagSeconds', 'createdAt'] as const;

/** What else can be filtered on, offered by "More filters" and shown in the bar once it is. */
export const furtherFilters = [
  'object',
  'tradeStatus',
  'sourceType',
  'destinationType',
  'sourceRegion',
  'destinationRegion',
  'accessType',
  'step',
  'payMode',
  'runMode',
  'instanceClass',
  'lagMegabytes',
  'progressPercent',
  'startedAt',
  'endedAt',
  'expiresAt',
] as const satisfies readonly ('object' | FacetName | RangeName)[];

/** What a picker's button says: the name of its field, or the question that it answers. */
export function pickerLabel({ t }: Messages, name: 'object' | FacetName | RangeName): string {
  return t(name === 'object' ? 'filter.findObject' : `filter.${name}`);
}

/** A value in the reader's language; the empty one stands for jobs without a value. */
export function valueName({ t, enumName }: Messages, name: ExactName, value: string): string {
  if (value === '') return t(name === 'tag' ? 'filter.noTags' : 'filter.notSet');
  const kind = valueKinds[name];
  return kind === null ? value : enumName(kind, value);
}
