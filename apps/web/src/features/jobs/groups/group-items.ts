import type { Grouping, JobPage } from '@syncdeck/contract';
import { getTexts } from '../../../messages/text-store.ts';
import { messagesOf } from '../../../messages/use-messages.ts';
import type { MenuItem } from '../../../ui/menu/menu.tsx';
import { changeQuery } from '../../../view/navigation.ts';
import { groupingName } from './grouping-name.ts';
import { tagKeys } from './tag-keys.ts';

/** The fields that rows are often grouped by; a link may name others. */
const fields: readonly Grouping[] = [
  'health',
  'status',
  'jobType',
  'region',
  'account',
  'sourceRegion',
  'destinationRegion',
];

/** What rows can be grouped by: fields, and the tag keys that most jobs have. */
export function groupItems(group: Grouping | null, tags: JobPage['facets']['tag']): MenuItem[] {
  const messages = messagesOf(getTexts());
  const offered = new Set<Grouping>([...fields, ...tagKeys(tags).map((key): Grouping => `tag:${key}`)]);
  if (group !== null) offered.add(group);
  const item = (each: Grouping | null) => ({
    label: each === null ? messages.t('groups.none') : groupingName(each, messages),
    checked: each === group,
    onSelect: () => changeQuery((query) => ({ ...query, group: each })),
  });
  return [item(null), ...Array.from(offered, item)];
}
