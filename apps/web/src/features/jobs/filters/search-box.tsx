import { maxSearchLength } from '@syncdeck/contract';
import { Search } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useMessages } from '../../../messages/use-messages.ts';
import { changeQuery } from '../../../view/navigation.ts';
import { useView } from '../../../view/use-view.ts';

const pauseMs = 250;

/** Free search; typing replaces the history's entry once the reader pauses. */
export function SearchBox({ id }: { id: string }) {
  const { t } = useMessages();
  const { query } = useView();
  const [text, setText] = useState(query.q ?? '');
  const [inUrl, setInUrl] = useState(query.q);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  if (query.q !== inUrl) {
    setInUrl(query.q);
    if ((query.q ?? '') !== text.trim()) setText(query.q ?? '');
  }
  useEffect(() => () => clearTimeout(timer.current), []);
  const write = (next: string, delay: number) => {
    setText(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      const q = next.trim() === '' ? null : next.trim();
      changeQuery((before) => ({ ...before, q }), { replace: true });
    }, delay);
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
        onChange={({ target }) => write(target.value, pauseMs)}
        onKeyDown={({ key }) => {
          if (key === 'Enter') write(text, 0);
        }}
        className="h-8 w-full rounded-md border border-line-strong bg-surface pr-2 pl-8 text-sm placeholder:text-ink-faint"
      />
    </div>
  );
}
