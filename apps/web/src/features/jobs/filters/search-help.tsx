import { useMessages } from '../../../messages/use-messages.ts';
import ObjectForm from './object-form.tsx';

/** What the search looks at and how, and the other question that is often meant: where a table is. */
export function SearchHelp({ onDone }: { onDone: () => void }) {
  const { t } = useMessages();
  return (
    <div className="w-80 max-w-full">
      <div className="flex flex-col gap-2 p-3 pb-0 text-sm">
        <p>{t('search.looksAt')}</p>
        <p className="text-ink-soft">{t('search.words')}</p>
        <p className="text-ink-soft">{t('search.paste')}</p>
        <h2 className="border-line border-t pt-3 font-medium">{t('filter.findObject')}</h2>
      </div>
      <ObjectForm onDone={onDone} />
    </div>
  );
}
