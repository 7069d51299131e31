import {
  type ExactFilter,
  type ExactName,
  exactNames,
  type JobQuery,
  numberRangeNames,
  type RangeName,
  readObjectName,
  resolveTimeRange,
  type Tag,
  timeRangeNames,
} from '@syncdeck/contract';
import type { ListedJob } from '../job/listed-job.ts';
import { matchObject } from '../objects/match-object.ts';
import { unpackObjects } from '../objects/unpack-objects.ts';
import { exactValues } from './exact-values.ts';
import { searchWords } from './search-words.ts';
import { numberColumns } from './sort-columns.ts';
import { tagGroups } from './tag-groups.ts';
import { tagLabel } from './tag-label.ts';

/** What a facet or a histogram leaves out when it counts: its own name's filter, or the values of one tag key. */
export type LeftOut = { name: ExactName | RangeName } | { tagKey: string } | null;

/** Whether a job matches, one rule after the other; `now` in epoch ms, resolved to the minute. */
export function plainMatch(
  query: JobQuery,
  now: number,
  tagKeyExists: (key: string) => boolean,
): (job: ListedJob, leftOut: LeftOut) => boolean {
  const words = searchWords(query.q);
  const matchesTags = plainTagMatch(query.exact.tag, tagKeyExists);
  return (job, leftOut) =>
    words.every((word) => job.searchText.includes(word)) &&
    matchesTags(job.row.tags, leftOut !== null && 'tagKey' in leftOut ? leftOut.tagKey : null) &&
    plainObjectMatch(query.exact.object, job) &&
    exactNames.every(
      (name) =>
        name === 'tag' ||
        name === 'object' ||
        isLeftOut(name, leftOut) ||
        matchesExact(query.exact[name], exactValues(name, job)),
    ) &&
    numberRangeNames.every(
      (name) => isLeftOut(name, leftOut) || inSomeRange(query.numbers[name], numberColumns[name](job.row)),
    ) &&
    timeRangeNames.every(
      (name) =>
        isLeftOut(name, leftOut) ||
        inSomeRange(
          query.times[name]?.map((range) => resolveTimeRange(range, now)),
          numberColumns[name](job.row),
        ),
    );
}

function isLeftOut(name: ExactName | RangeName, leftOut: LeftOut): boolean {
  return leftOut !== null && 'name' in leftOut && leftOut.name === name;
}

function plainObjectMatch(filter: ExactFilter | undefined, { objects }: ListedJob): boolean {
  if (filter === undefined) return true;
  const has = (value: string) =>
    value === ''
      ? objects.scopes === ''
      : matchObject(unpackObjects(objects), readObjectName(value) ?? []) !== null;
  return (filter.include.length === 0 || filter.include.some(has)) && !filter.exclude.some(has);
}

function matchesExact(filter: ExactFilter | undefined, values: readonly string[]): boolean {
  if (filter === undefined) return true;
  const has = (value: string) => (value === '' ? values.length === 0 : values.includes(value));
  return (filter.include.length === 0 || filter.include.some(has)) && !filter.exclude.some(has);
}

function plainTagMatch(filter: ExactFilter | undefined, tagKeyExists: (key: string) => boolean) {
  const groups = tagGroups(filter, tagKeyExists);
  return (tags: readonly Tag[], leftOutKey: string | null): boolean => {
    const has = (value: string) => tags.some((tag) => tag.key === value || tagLabel(tag) === value);
    const counted = [...groups.byKey].filter(([key]) => key !== leftOutKey).map(([, group]) => group);
    const wanted = counted.filter((group) => group.include.length > 0);
    const ownWanted = leftOutKey !== null && (groups.byKey.get(leftOutKey)?.include.length ?? 0) > 0;
    const free = wanted.length === 0 && (!groups.untaggedIncluded || ownWanted);
    return (
      (free ||
        (groups.untaggedIncluded && tags.length === 0) ||
        (wanted.length > 0 && wanted.every((group) => group.include.some(has)))) &&
      !counted.some((group) => group.exclude.some(has)) &&
      !(groups.untaggedExcluded && tags.length === 0)
    );
  };
}

function inSomeRange(
  ranges: readonly { min: number | null; max: number | null }[] | undefined,
  value: number | null,
): boolean {
  if (ranges === undefined) return true;
  return (
    value !== null &&
    ranges.some(({ min, max }) => (min === null || value >= min) && (max === null || value <= max))
  );
}
