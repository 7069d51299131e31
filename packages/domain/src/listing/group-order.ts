import {
  type Grouping,
  groupedTagKey,
  type Health,
  isOneOf,
  groupNames,
  type JobGroup,
  type JobRow,
} from '@syncdeck/contract';
import { severities } from '../health/health-rules.ts';
import { compareCode } from './compare-values.ts';
import { singleValues } from './exact-values.ts';

/** An answer tells this many groups, the first in order. */
export const groupsShown = 1000;

/**
 * The value that a row is grouped by; null where it has none. Of several tags with the key the first counts, so
 * that each row stands in one group.
 */
export function groupValue(group: Grouping, row: JobRow): string | null {
  if (isOneOf(groupNames, group)) return singleValues[group](row) || null;
  const key = groupedTagKey(group);
  return row.tags.find((tag) => tag.key === key)?.value ?? null;
}

/** Worst health first, then most jobs, then by code unit of the value, rows without one last. */
export function compareGroups(a: JobGroup, b: JobGroup): number {
  return (
    severities[b.worstHealth] - severities[a.worstHealth] ||
    b.count - a.count ||
    Number(a.value === null) - Number(b.value === null) ||
    compareCode(a.value ?? '', b.value ?? '')
  );
}

/** The worse of two. */
export function worseHealth(a: Health, b: Health): Health {
  return severities[b] > severities[a] ? b : a;
}
