import { ArrowDown, ArrowUp, Pencil, Star, StarOff, Trash2 } from 'lucide-react';
import { type KeyboardEvent, type MouseEvent, useState } from 'react';
import { useMessages } from '../../messages/use-messages.ts';
import { changePreferences, type SavedView } from '../../preferences/preferences.ts';
import { usePreferences } from '../../preferences/use-preferences.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { listPath, openList } from '../../view/navigation.ts';
import { hrefOf } from '../../view/place.ts';
import { RenameViewField } from './rename-view-field.tsx';
import { moveView, setDefaultView } from './saved-views.ts';

interface SavedViewItemProps {
  view: SavedView;
  isFirst: boolean;
  isLast: boolean;
  onOpen: () => void;
  onDelete: () => void;
}

/** One saved view: open it, make it the default, rename, move (also Alt with an arrow), delete. */
export function SavedViewItem({ view, isFirst, isLast, onOpen, onDelete }: SavedViewItemProps) {
  const { t } = useMessages();
  const { savedViews } = usePreferences();
  const [renaming, setRenaming] = useState(false);
  const { name, text, isDefault } = view;
  const change = (views: SavedView[]) => changePreferences({ savedViews: views });
  if (renaming) return <RenameViewField name={name} onDone={() => setRenaming(false)} />;

  const open = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    openList(text);
    onOpen();
  };
  const moveByKey = (event: KeyboardEvent) => {
    const by = event.altKey ? ({ ArrowUp: -1, ArrowDown: 1 } as const)[event.key] : undefined;
    if (by === undefined) return;
    event.preventDefault();
    change(moveView(savedViews, name, by));
  };
  return (
    <li className="flex items-center gap-0.5">
      <a
        href={hrefOf(listPath, text)}
        aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
        onClick={open}
        onKeyDown={moveByKey}
        className="min-w-0 flex-1 truncate rounded px-1 py-0.5 -outline-offset-2 hover:text-accent hover:underline"
      >
        {name}
      </a>
      {isDefault && <span className="px-1 text-ink-faint text-xs">{t('views.default')}</span>}
      <IconButton
        size="small"
        icon={isDefault ? StarOff : Star}
        label={t(isDefault ? 'views.noDefault' : 'views.makeDefault', { name })}
        onClick={() => change(setDefaultView(savedViews, isDefault ? null : name))}
      />
      <IconButton
        size="small"
        icon={ArrowUp}
        label={t('views.up', { name })}
        aria-disabled={isFirst}
        onClick={() => change(moveView(savedViews, name, -1))}
        className="aria-disabled:opacity-40"
      />
      <IconButton
        size="small"
        icon={ArrowDown}
        label={t('views.down', { name })}
        aria-disabled={isLast}
        onClick={() => change(moveView(savedViews, name, 1))}
        className="aria-disabled:opacity-40"
      />
      <IconButton
        size="small"
        icon={Pencil}
        label={t('views.rename', { name })}
        onClick={() => setRenaming(true)}
      />
      <IconButton size="small" icon={Trash2} label={t('views.delete', { name })} onClick={onDelete} />
    </li>
  );
}
