import { Keyboard } from 'lucide-react';
import { lazy, useEffect, useSyncExternalStore } from 'react';
import { useMessages } from '../../messages/use-messages.ts';
import { getPreferences } from '../../preferences/preferences.ts';
import { Dialog } from '../../ui/dialog/dialog.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { isTyping } from '../../ui/is-typing.ts';
import { openLayers } from '../../ui/layers.ts';
import { lazyPart } from '../../ui/lazy-part.ts';
import { areShortcutsShown, showShortcuts, subscribeShortcuts } from './shortcuts-store.ts';

const Shortcuts = lazy(lazyPart(() => import('./shortcuts.tsx')));

/** Shows the keys; `?` does the same. */
export function ShortcutsButton() {
  const { t } = useMessages();
  const open = useSyncExternalStore(subscribeShortcuts, areShortcutsShown);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== '?' || event.ctrlKey || event.metaKey || event.altKey) return;
      if (!getPreferences().singleKeys || isTyping(event.target) || openLayers() > 0) return;
      event.preventDefault();
      showShortcuts(true);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
  return (
    <>
      <IconButton
        icon={Keyboard}
        label={t('shell.shortcuts')}
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => showShortcuts(true)}
      />
      <Dialog open={open} onOpenChange={showShortcuts} title={t('shell.shortcuts')}>
        <Shortcuts />
      </Dialog>
    </>
  );
}
