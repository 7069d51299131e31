import { useState } from 'react';
import { useMessages } from '../../messages/use-messages.ts';
import { changePreferences } from '../../preferences/preferences.ts';
import { usePreferences } from '../../preferences/use-preferences.ts';
import { Button } from '../../ui/button.tsx';
import { useWholeViewText } from '../../view/use-whole-view-text.ts';
import { maxViewName, saveView } from './saved-views.ts';

/** Keeps what the page shows under a name; one that is taken says that it will be replaced. */
export function SaveViewFields() {
  const { t } = useMessages();
  const { savedViews } = usePreferences();
  const wholeViewText = useWholeViewText();
  const [name, setName] = useState('');
  const [isDefault, setIsDefault] = useState(false);
  const [savedName, setSavedName] = useState('');
  const isTaken = savedViews.some((view) => view.name === name.trim());
  return (
    <form
      className="flex flex-col gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() === '') return;
        const view = { name: name.trim(), text: wholeViewText({ tab: null }), isDefault };
        changePreferences({ savedViews: saveView(savedViews, view) });
        setSavedName(view.name);
        setName('');
      }}
    >
      <label className="flex flex-col gap-1 text-ink-soft text-xs">
        {t('views.name')}
        <input
          value={name}
          maxLength={maxViewName}
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
          {t(isTaken ? 'views.replaceNow' : 'views.saveNow')}
        </Button>
      </div>
      <p role="status" className="sr-only">
        {savedName === '' ? '' : t('views.saved', { name: savedName })}
      </p>
    </form>
  );
}
