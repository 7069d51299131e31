import { type Grouping, groupedTagKey, groupNames, isOneOf } from '@syncdeck/contract';
import type { Messages } from '../../../messages/use-messages.ts';

/** What rows are grouped by, in words: a field, or a tag's key. */
export function groupingName(group: Grouping, { t }: Messages): string {
  if (isOneOf(groupNames, group)) return t(`filter.${group}`);
  return t('groups.tag', { key: groupedTagKey(group) ?? '' });
}
