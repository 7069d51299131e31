import { Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useMessages } from '../../messages/use-messages.ts';
import { changePreferences, type SavedView } from '../../preferences/preferences.ts';
import { usePreferences } from '../../preferences/use-preferences.ts';
import { Button } from '../../ui/button.tsx';
import { SavedViewItem } from './saved-view-item.tsx';
import { deleteView, restoreView } from './saved-views.ts';

/** The views kept in this browser; the one deleted last can be had back. */
export function SavedViewList({ onOpen }: { onOpen: () => void }) {
  const { t } = useMessages();
  const { savedViews } = usePreferences();
  const [deleted, setDeleted] = useState<{ view: SavedView; at: number } | null>(null);
  const remove = (view: SavedView) => {
    setDeleted({ view, at: savedViews.indexOf(view) });
    changePreferences({ savedViews: deleteView(savedViews, view.name) });
  };
  const undo = () => {
    if (deleted !== null)
      changePreferences({ savedViews: restoreView(savedViews, deleted.view, deleted.at) });
    setDeleted(null);
  };
  return (
    <>
      {savedViews.length === 0 ? (
        <p className="text-ink-soft text-xs">{t('views.none')}</p>
      ) : (
        <ul aria-label={t('views.title')} className="max-h-64 overflow-auto border-line border-y py-1">
          {savedViews.map((view, at) => (
            <SavedViewItem
              key={view.name}
              view={view}
              isFirst={at === 0}
              isLast={at === savedViews.length - 1}
              onOpen={onOpen}
              onDelete={() => remove(view)}
            />
          ))}
        </ul>
      )}
      <div role="status" className="contents">
        {deleted && (
          <div className="flex items-center justify-between gap-2 rounded-md bg-attention-soft px-2 py-1 text-xs">
            <span className="min-w-0 truncate">{t('views.deleted', { name: deleted.view.name })}</span>
            <Button
              variant="quiet"
              icon={Undo2}
              // What was pressed is gone with its row: the reader goes on here.
              ref={(button) => button?.focus()}
              onClick={undo}
            >
              {t('views.undo')}
            </Button>
          </div>
        )}
      </div>
    </>
  );
}
