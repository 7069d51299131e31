import { type Grouping, groupedTagKey, groupNames, isOneOf, type JobQuery } from '@syncdeck/contract';
import type { Messages } from '../../../messages/use-messages.ts';
import { clearName, toggleValue, valueState } from '../filters/change-filter.ts';
import { valueName } from '../filters/filter-fields.ts';

/** A group's value in words. */
export function groupValueName(group: Grouping, value: string | null, messages: Messages): string {
  if (isOneOf(groupNames, group)) return valueName(messages, group, value ?? '');
  if (value === null) return messages.t('groups.noTag', { key: groupedTagKey(group) ?? '' });
  return value === '' ? messages.t('groups.emptyTag') : value;
}

/** The query for the jobs of one group alone: that value of the field, or the tag, or no tag with the key. */
export function onlyGroup(query: JobQuery, group: Grouping, value: string | null): JobQuery {
  if (isOneOf(groupNames, group)) return toggleValue(clearName(query, group), group, value ?? '', false);
  const key = groupedTagKey(group) ?? '';
  const [tag, excluded] = value === null ? [key, true] : [`${key}:${value}`, false];
  const isSo = valueState(query, 'tag', tag) === (excluded ? 'excluded' : 'included');
  return isSo ? query : toggleValue(query, 'tag', tag, excluded);
}
