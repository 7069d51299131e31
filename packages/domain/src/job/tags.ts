import type { Tag } from '@syncdeck/contract';
import type { RawTagItem } from '../raw/raw-sync-job.ts';

/** A job's tags; an item without a key is none, a tag without a value has the value "". */
export function jobTags(items: readonly RawTagItem[] | null | undefined): Tag[] {
  const tags: Tag[] = [];
  for (const { TagKey, TagValue } of items ?? []) {
    if (TagKey) tags.push({ key: TagKey, value: TagValue ?? '' });
  }
  return tags;
}
