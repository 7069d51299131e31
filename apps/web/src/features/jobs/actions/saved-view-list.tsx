import { Pencil, Star, StarOff, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useMessages } from '../../../messages/use-messages.ts';
import { changePreferences, type SavedView } from '../../../preferences/preferences.ts';
import { usePreferences } from '../../../preferences/use-preferences.ts';
import { IconButton } from '../../../ui/icon-button.tsx';
import { openList } from '../../../view/navigation.ts';
import { deleteView, renameView, setDefaultView } from './saved-views.ts';

/** The views kept in this browser: open, make the default, rename, delete. */
export function SavedViewList({ onOpen }: { onOpen: () => void }) {
  const { t } = useMessages();
  const { savedViews } = usePreferences();
  if (savedViews.length === 0) return <p className="text-ink-soft text-xs">{t('views.none')}</p>;
  return (
    <ul aria-label={t('views.title')} className="max-h-64 overflow-auto border-line border-y py-1">
      {savedViews.map((view) => (
        <SavedViewItem key={view.name} view={view} onOpen={onOpen} />
      ))}
    </ul>
  );
}

function SavedViewItem({ view, onOpen }: { view: SavedView; onOpen: () => void }) {
  const { t } = useMessages();
  const { savedViews } = usePreferences();
  const [renaming, setRenaming] = useState(false);
  const { name, text, isDefault } = view;
  const change = (views: SavedView[]) => changePreferences({ savedViews: views });
  if (renaming)
    return (
      <li>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            const next = new FormData(event.currentTarget).get('name');
            if (typeof next === 'string') change(renameView(savedViews, name, next.trim()));
            setRenaming(false);
          }}
        >
          <input
            name="name"
            aria-label={t('views.name')}
            defaultValue={name}
            maxLength={60}
            ref={(field) => field?.focus()}
            className="h-7 w-full rounded-md border border-line-strong bg-surface px-2 text-sm"
          />
        </form>
      </li>
    );
  return (
    <li className="flex items-center gap-1">
      <a
        href={`/jobs?${text}`}
        onClick={(event) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey) return;
          event.preventDefault();
          openList(text);
          onOpen();
        }}
        className="min-w-0 flex-1 truncate rounded px-1 py-0.5 hover:text-accent hover:underline"
      >
        {name}
      </a>
      {isDefault && <span className="text-ink-faint text-xs">{t('views.default')}</span>}
      <IconButton
        size="small"
        icon={isDefault ? StarOff : Star}
        label={t(isDefault ? 'views.noDefault' : 'views.makeDefault', { name })}
        onClick={() => change(setDefaultView(savedViews, isDefault ? null : name))}
      />
      <IconButton
        size="small"
        icon={Pencil}
        label={t('views.rename', { name })}
        onClick={() => setRenaming(true)}
      />
      <IconButton
        size="small"
        icon={Trash2}
        label={t('views.delete', { name })}
        onClick={() => change(deleteView(savedViews, name))}
      />
    </li>
  );
}
