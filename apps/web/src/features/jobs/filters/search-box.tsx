import { maxSearchLength } from '@syncdeck/contract';
import { Search } from 'lucide-react';
import { useState } from 'react';
import { useMessages } from '../../../messages/use-messages.ts';
import { changeQuery } from '../../../view/navigation.ts';
import { useView } from '../../../view/use-view.ts';

/** Free search: each key asks anew and ends the question before it; typing replaces the history's entry. */
export function SearchBox({ id }: { id: string }) {
  const { t } = useMessages();
  const { query } = useView();
  const [text, setText] = useState(query.q ?? '');
  const [inUrl, setInUrl] = useState(query.q);
  if (query.q !== inUrl) {
    setInUrl(query.q);
    if ((query.q ?? '') !== text.trim()) setText(query.q ?? '');
  }
  const write = (next: string) => {
    setText(next);
    changeQuery((before) => ({ ...before, q: next.trim() || null }), { replace: true });
  };
  return (
    <div role="search" className="relative w-72 max-w-full max-sm:w-full print:hidden">
      <Search aria-hidden size={15} className="absolute top-2 left-2.5 text-ink-faint" />
      <input
        id={id}
        type="search"
        aria-label={t('list.search')}
        aria-keyshortcuts="/"
        placeholder={t('list.searchHint')}
        maxLength={maxSearchLength}
        spellCheck={false}
        autoComplete="off"
        value={text}
        onChange={({ target }) => write(target.value)}
        className="h-8 w-full rounded-md border border-line-strong bg-surface pr-2 pl-8 text-sm placeholder:text-ink-faint"
      />
    </div>
  );
}
