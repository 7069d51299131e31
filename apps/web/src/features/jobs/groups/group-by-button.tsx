import type { Grouping, JobPage } from '@syncdeck/contract';
import { FoldVertical, Group, UnfoldVertical } from 'lucide-react';
import { useMessages } from '../../../messages/use-messages.ts';
import { IconButton } from '../../../ui/icon-button.tsx';
import { MenuButton } from '../../../ui/menu/menu-button.tsx';
import { changeQuery } from '../../../view/navigation.ts';
import { useView } from '../../../view/use-view.ts';
import { groupingName } from './group-filter.ts';
import { tagKeys } from './tag-keys.ts';
import type { GroupedList } from './use-list-lines.ts';

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

/** Chooses what rows are grouped by, and folds all groups. */
export function GroupByButton({ page, grouped }: { page: JobPage | null; grouped: GroupedList }) {
  const messages = useMessages();
  const { t } = messages;
  const { group } = useView().query;
  const keys = tagKeys(page?.facets.tag ?? {});
  const offered = new Set<Grouping>([...fields, ...keys.map((key): Grouping => `tag:${key}`)]);
  if (group !== null) offered.add(group);
  const item = (each: Grouping | null) => ({
    label: each === null ? t('groups.none') : groupingName(each, messages),
    checked: each === group,
    onSelect: () => changeQuery((query) => ({ ...query, group: each })),
  });
  return (
    <>
      <MenuButton
        variant="plain"
        icon={Group}
        label={t('groups.button')}
        face={group === null ? t('groups.button') : t('groups.by', { name: groupingName(group, messages) })}
        items={[item(null), ...Array.from(offered, item)]}
        className={group === null ? '' : 'border-accent! text-accent!'}
      />
      {group !== null && (
        <IconButton
          variant="plain"
          icon={grouped.isFolded ? UnfoldVertical : FoldVertical}
          label={t(grouped.isFolded ? 'groups.unfoldAll' : 'groups.foldAll')}
          onClick={() => grouped.setAllFolded(!grouped.isFolded)}
        />
      )}
    </>
  );
}
