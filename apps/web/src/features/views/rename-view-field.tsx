import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useMessages } from '../../messages/use-messages.ts';
import { changePreferences } from '../../preferences/preferences.ts';
import { usePreferences } from '../../preferences/use-preferences.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { Check, X } from 'lucide-react';
import { isNameTaken, maxViewName, renameView } from './saved-views.ts';

/** Takes a view's new name; one that another view has is refused where it is typed. */
export function RenameViewField({ name, onDone }: { name: string; onDone: () => void }) {
  const { t } = useMessages();
  const { savedViews } = usePreferences();
  const [next, setNext] = useState(name);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const isTaken = isNameTaken(savedViews, next.trim(), name);
  useEffect(() => field.current?.select(), []);
  const stopOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    onDone();
  };
  return (
    <li>
      <form
        className="flex items-center gap-0.5"
        onSubmit={(event) => {
          event.preventDefault();
          if (isTaken || next.trim() === '') return;
          changePreferences({ savedViews: renameView(savedViews, name, next.trim()) });
          onDone();
        }}
      >
        <input
          ref={field}
          aria-label={t('views.name')}
          aria-invalid={isTaken}
          {...(isTaken && { 'aria-describedby': id })}
          value={next}
          maxLength={maxViewName}
          required
          onChange={({ target }) => setNext(target.value)}
          onKeyDown={stopOnEscape}
          className="h-7 min-w-0 flex-1 rounded-md border border-line-strong bg-surface px-2 text-sm aria-invalid:border-failed"
        />
        <IconButton size="small" type="submit" icon={Check} label={t('views.renameNow')} />
        <IconButton size="small" icon={X} label={t('views.cancel')} onClick={onDone} />
      </form>
      {isTaken && (
        <p id={id} role="alert" className="px-1 py-0.5 text-failed text-xs">
          {t('views.taken')}
        </p>
      )}
    </li>
  );
}
