import type { ReactNode } from 'react';
import { useMessages } from '../../messages/use-messages.ts';
import icon from '../../theme/favicon.svg';
import { LanguageSwitch } from './language-switch.tsx';
import { ShortcutsButton } from './shortcuts-button.tsx';
import { ThemeSwitch } from './theme-switch.tsx';
import { ZoneSwitch } from './zone-switch.tsx';

interface HeaderProps {
  /** How fresh the page is. */
  status: ReactNode;
  /** What opens the palette. */
  palette: ReactNode;
  onHome: () => void;
}

/** The page's head: its name, how fresh it is, and the reader's switches. */
export function Header({ status, palette, onHome }: HeaderProps) {
  const { t } = useMessages();
  return (
    <div className="flex min-h-11 flex-wrap items-center gap-x-3 gap-y-1 border-line border-b bg-surface px-3 py-1 print:border-0">
      <a
        href="/jobs"
        onClick={(event) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
          event.preventDefault();
          onHome();
        }}
        className="flex items-center gap-2 rounded font-semibold text-md"
      >
        <img src={icon} alt="" width={20} height={20} />
        SyncDeck
      </a>
      <span className="text-ink-faint text-xs max-lg:hidden">{t('shell.tagline')}</span>
      <div className="ml-auto flex flex-wrap items-center gap-1 max-sm:contents print:hidden">
        <div className="max-sm:order-last max-sm:-mx-2.5 max-sm:w-full">{status}</div>
        <span aria-hidden className="mx-1 h-5 border-line border-l max-sm:hidden" />
        <div className="flex items-center gap-1 max-sm:ml-auto">
          {palette}
          <ZoneSwitch />
          <LanguageSwitch />
          <ThemeSwitch />
          <ShortcutsButton />
        </div>
      </div>
    </div>
  );
}
