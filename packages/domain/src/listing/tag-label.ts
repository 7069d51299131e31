import type { Tag } from '@syncdeck/contract';

/** `key:value`, as a filter and a facet name a tag. */
export function tagLabel(tag: Tag): string {
  return `${tag.key}:${tag.value}`;
}
