import { canonicalObjectName } from '@syncdeck/contract';
import { useId, useState } from 'react';
import { useMessages } from '../../../messages/use-messages.ts';
import { Button } from '../../../ui/button.tsx';
import { changeQuery } from '../../../view/navigation.ts';
import { toggleValue, valueState } from './change-filter.ts';

/** Asks for the name of what a job carries, and filters on it. */
export default function ObjectForm({ onDone }: { onDone: () => void }) {
  const { t } = useMessages();
  const [text, setText] = useState('');
  const [isWrong, setWrong] = useState(false);
  const id = useId();
  return (
    <form
      className="flex w-80 max-w-full flex-col gap-2 p-3"
      onSubmit={(event) => {
        event.preventDefault();
        const name = canonicalObjectName(text);
        setWrong(name === null);
        if (name === null) return;
        changeQuery((query) =>
          valueState(query, 'object', name) === 'included'
            ? query
            : toggleValue(query, 'object', name, false),
        );
        onDone();
      }}
    >
      <label className="flex flex-col gap-1 text-ink-soft text-xs">
        {t('object.name')}
        <input
          value={text}
          onChange={({ target }) => setText(target.value)}
          placeholder="shop.orders"
          spellCheck={false}
          autoComplete="off"
          autoCapitalize="off"
          aria-describedby={id}
          aria-invalid={isWrong}
          className="h-8 rounded-md border border-line-strong bg-surface px-2 font-mono text-ink text-sm placeholder:text-ink-faint"
        />
      </label>
      {isWrong && (
        <p role="alert" className="text-failed text-xs">
          {t('object.wrong')}
        </p>
      )}
      <p id={id} className="text-ink-faint text-xs">
        {t('object.hint')}
      </p>
      <Button variant="accent" type="submit" className="self-end">
        {t('object.find')}
      </Button>
    </form>
  );
}
