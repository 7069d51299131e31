import { useState } from 'react';
import { useFormat } from '../../../format/use-format.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import { changePreferences } from '../../../preferences/preferences.ts';
import { usePreferences } from '../../../preferences/use-preferences.ts';
import { Button } from '../../../ui/button.tsx';
import { useView } from '../../../view/use-view.ts';
import { useColumns, useDensity } from '../table/use-columns.ts';
import { SavedViewList } from './saved-view-list.tsx';
import { saveView } from './saved-views.ts';
import { wholeViewText } from './whole-view.ts';

/** Names the view that stands there, and offers those kept. */
export default function SaveViewForm({ onOpen }: { onOpen: () => void }) {
  const { t } = useMessages();
  return (
    <div className="flex w-80 max-w-full flex-col gap-3 p-3">
      <SaveForm />
      <SavedViewList onOpen={onOpen} />
      <p className="text-ink-faint text-xs">{t('views.hint')}</p>
    </div>
  );
}

function SaveForm() {
  const { t } = useMessages();
  const { savedViews } = usePreferences();
  const view = useView();
  const columns = useColumns();
  const density = useDensity();
  const { zone } = useFormat();
  const [name, setName] = useState('');
  const [isDefault, setIsDefault] = useState(false);
  return (
    <form
      className="flex flex-col gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() === '') return;
        const text = wholeViewText({ ...view, tab: null }, { cols: columns, density, tz: zone });
        changePreferences({ savedViews: saveView(savedViews, { name: name.trim(), text, isDefault }) });
        setName('');
      }}
    >
      <label className="flex flex-col gap-1 text-ink-soft text-xs">
        {t('views.name')}
        <input
          value={name}
          maxLength={60}
          required
          onChange={({ target }) => setName(target.value)}
          className="h-8 rounded-md border border-line-strong bg-surface px-2 text-ink text-sm"
        />
      </label>
      <div className="flex items-center justify-between gap-2">
        <label className="flex items-center gap-2 text-xs">
          <input
            type="checkbox"
            checked={isDefault}
            onChange={({ target }) => setIsDefault(target.checked)}
            className="size-4 accent-accent"
          />
          {t('views.asDefault')}
        </label>
        <Button variant="accent" type="submit">
          {t('views.saveNow')}
        </Button>
      </div>
    </form>
  );
}
