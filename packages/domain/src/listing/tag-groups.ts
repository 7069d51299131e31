import type { ExactFilter } from '@syncdeck/contract';

/** The tag filter taken apart: values by their key, and what it says of jobs without tags. */
export interface TagGroups {
  byKey: Map<string, ExactFilter>;
  /** `tag=`: jobs without tags match, too. */
  untaggedIncluded: boolean;
  /** `tag=!`: jobs without tags don't match. */
  untaggedExcluded: boolean;
}

/** Groups the values of a tag filter by key; `keyExists` knows the tag keys of the whole unfiltered set. */
export function tagGroups(filter: ExactFilter | undefined, keyExists: (key: string) => boolean): TagGroups {
  const groups: TagGroups = { byKey: new Map(), untaggedIncluded: false, untaggedExcluded: false };
  const groupOf = (value: string) => {
    const key = tagKeyOf(value, keyExists);
    const group = groups.byKey.get(key) ?? { include: [], exclude: [] };
    groups.byKey.set(key, group);
    return group;
  };
  for (const value of filter?.include ?? []) {
    if (value === '') groups.untaggedIncluded = true;
    else groupOf(value).include.push(value);
  }
  for (const value of filter?.exclude ?? []) {
    if (value === '') groups.untaggedExcluded = true;
    else groupOf(value).exclude.push(value);
  }
  return groups;
}

/**
 * The key that a filter value belongs to: the longest existing tag key that is the value itself or stands
 * before one of its colons; the value itself where there is none.
 */
export function tagKeyOf(value: string, keyExists: (key: string) => boolean): string {
  if (keyExists(value)) return value;
  for (
    let colon = value.lastIndexOf(':');
    colon >= 0;
    colon = colon === 0 ? -1 : value.lastIndexOf(':', colon - 1)
  ) {
    const key = value.slice(0, colon);
    if (keyExists(key)) return key;
  }
  return value;
}
