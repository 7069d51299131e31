import {
  facetNames,
  healthWords,
  type Facets,
  type JobGroup,
  type JobPage,
  type ObjectMatch,
  objectMatchWays,
} from '@syncdeck/contract';
import { isJobRow } from './job-row-shape.ts';
import {
  isObject,
  listOf,
  mapOf,
  maybeNumber,
  maybeText,
  number,
  object,
  oneOf,
  optional,
  type Shape,
  text,
} from './shape.ts';
import { isSourceState } from './source-state-shape.ts';

const isFacet = mapOf(number);
const isFacets: Shape<Facets> = (value): value is Facets =>
  isObject(value) && facetNames.every((name) => isFacet(value[name]));

const isGroup: Shape<JobGroup> = object({
  value: maybeText,
  count: number,
  worstHealth: oneOf(healthWords),
  maxLagSeconds: maybeNumber,
});

const isMatch: Shape<ObjectMatch> = object({
  by: oneOf(objectMatchWays),
  path: text,
  renamedTo: maybeText,
});

function histogramOf<E>(end: Shape<E>) {
  return optional(
    object<{ bins: { from: E; to: E; count: number }[]; withoutValue: number }>({
      bins: listOf(object<{ from: E; to: E; count: number }>({ from: end, to: end, count: number })),
      withoutValue: number,
    }),
  );
}
const ofNumbers = histogramOf(number);
const ofTimes = histogramOf(text);

/** One window of the list with its counts. */
export const isJobPage: Shape<JobPage> = object({
  items: listOf(isJobRow),
  total: number,
  unfilteredTotal: number,
  offset: number,
  limit: number,
  facets: isFacets,
  facetsCut: listOf(oneOf(facetNames)),
  groups: listOf(isGroup),
  groupsTotal: number,
  histograms: object<JobPage['histograms']>({
    lagSeconds: ofNumbers,
    lagMegabytes: ofNumbers,
    progressPercent: ofNumbers,
    createdAt: ofTimes,
    startedAt: ofTimes,
    endedAt: ofTimes,
    expiresAt: ofTimes,
  }),
  objectMatches: mapOf(isMatch),
  sources: listOf(isSourceState),
  revision: text,
});
