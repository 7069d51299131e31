import type { JobPage } from '@syncdeck/contract';
import { FoldVertical, Group, UnfoldVertical } from 'lucide-react';
import { useMessages } from '../../../messages/use-messages.ts';
import { IconButton } from '../../../ui/icon-button.tsx';
import { MenuButton } from '../../../ui/menu/menu-button.tsx';
import { toolPart } from '../../../ui/tool-part.ts';
import { useView } from '../../../view/use-view.ts';
import { ToolLabel } from '../../../ui/tool-label.tsx';
import { groupingName } from './grouping-name.ts';
import type { GroupedList } from './use-list-lines.ts';

const loadItems = toolPart(() => import('./group-items.ts'));

/** Chooses what rows are grouped by, and folds all groups. */
export function GroupByButton({ page, grouped }: { page: JobPage | null; grouped: GroupedList }) {
  const messages = useMessages();
  const { t } = messages;
  const { group } = useView().query;
  return (
    <>
      <MenuButton
        variant="plain"
        icon={Group}
        label={t('groups.button')}
        face={
          <ToolLabel
            text={
              group === null ? t('groups.button') : t('groups.by', { name: groupingName(group, messages) })
            }
          />
        }
        items={async () => (await loadItems()).groupItems(group, page?.facets.tag ?? {})}
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
