import type { Grouping } from './job-query.ts';
import { groupNames, isOneOf } from './names.ts';

const tagPrefix = 'tag:';

/** Reads what rows are grouped by: one of `groupNames`, or `tag:KEY` with a key that is not empty; else null. */
export function readGrouping(text: string): Grouping | null {
  if (isOneOf(groupNames, text)) return text;
  return isTagGrouping(text) && text !== tagPrefix ? text : null;
}

/** The key of `tag:KEY`; null for the other groupings. */
export function groupedTagKey(group: Grouping): string | null {
  return isTagGrouping(group) ? group.slice(tagPrefix.length) : null;
}

function isTagGrouping(text: string): text is `tag:${string}` {
  return text.startsWith(tagPrefix);
}
