import { useState } from 'react';
import { useMessages } from '../../messages/use-messages.ts';
import { Button } from '../../ui/button.tsx';
import { type ConflictChoice, conflictChoices } from './merge-views.ts';

interface ImportConflictProps {
  /** Names that the file and the reader have for views that differ. */
  names: readonly string[];
  onChoose: (choice: ConflictChoice) => void;
  onCancel: () => void;
}

/** Asks what becomes of views whose names are taken; by default both are kept. */
export function ImportConflict({ names, onChoose, onCancel }: ImportConflictProps) {
  const { t } = useMessages();
  const [choice, setChoice] = useState<ConflictChoice>('both');
  return (
    <form
      className="flex flex-col gap-2 rounded-md bg-attention-soft p-2 text-xs"
      onSubmit={(event) => {
        event.preventDefault();
        onChoose(choice);
      }}
    >
      <fieldset className="flex flex-col gap-1">
        <legend className="mb-1 break-words font-medium">
          {t('views.conflict', { count: names.length, names: names.join(', ') })}
        </legend>
        {conflictChoices.map((each, at) => (
          <label key={each} className="flex items-center gap-2">
            <input
              type="radio"
              name="conflict"
              checked={choice === each}
              // The question appears far from the file dialog: the reader goes on here.
              ref={(field) => {
                if (at === 0 && document.activeElement === document.body) field?.focus();
              }}
              onChange={() => setChoice(each)}
              className="size-4 accent-accent"
            />
            {t(`views.keep.${each}`)}
          </label>
        ))}
      </fieldset>
      <div className="flex justify-end gap-2">
        <Button onClick={onCancel}>{t('views.cancel')}</Button>
        <Button variant="accent" type="submit">
          {t('views.importNow')}
        </Button>
      </div>
    </form>
  );
}
