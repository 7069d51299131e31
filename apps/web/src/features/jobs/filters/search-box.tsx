import { maxSearchLength } from '@syncdeck/contract';
import { CircleHelp, Search } from 'lucide-react';
import { type ClipboardEvent, lazy, useRef, useState } from 'react';
import { useMessages } from '../../../messages/use-messages.ts';
import { IconButton } from '../../../ui/icon-button.tsx';
import { Popover } from '../../../ui/popover/popover.tsx';
import { changeQuery } from '../../../view/navigation.ts';
import { useView } from '../../../view/use-view.ts';
import { toolPart } from '../../../ui/tool-part.ts';
import { withIds } from './change-filter.ts';
import { readPastedIds, takePastedIds } from './pasted-ids.ts';

const SearchHelp = lazy(toolPart(async () => ({ default: (await import('./search-help.tsx')).SearchHelp })));

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
        onPaste={filterOnIds}
        className="h-8 w-full rounded-md border border-line-strong bg-surface pr-8 pl-8 text-sm placeholder:text-ink-faint"
      />
      <HelpButton />
    </div>
  );
}

function HelpButton() {
  const { t } = useMessages();
  const [open, setOpen] = useState(false);
  const anchor = useRef<HTMLButtonElement>(null);
  return (
    <>
      <IconButton
        ref={anchor}
        size="small"
        icon={CircleHelp}
        label={t('list.searchHelp')}
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        className="absolute! top-1 right-1 border-transparent!"
      />
      <Popover open={open} onOpenChange={setOpen} anchor={anchor} label={t('list.searchHelp')}>
        <SearchHelp onDone={() => setOpen(false)} />
      </Popover>
    </>
  );
}

/** Several ids are no words to search for: each of them is one value of a filter. */
function filterOnIds(event: ClipboardEvent): void {
  const ids = readPastedIds(event.clipboardData.getData('text'));
  if (ids === null) return;
  event.preventDefault();
  const taken = takePastedIds(ids);
  changeQuery((query) => withIds(query, taken));
}
