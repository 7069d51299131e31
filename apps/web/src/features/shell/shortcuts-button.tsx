import { Keyboard } from 'lucide-react';
import { lazy, useEffect, useSyncExternalStore } from 'react';
import { useMessages } from '../../messages/use-messages.ts';
import { Dialog } from '../../ui/dialog/dialog.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { singleKeyOf } from '../../ui/single-key.ts';
import { toolPart } from '../../ui/tool-part.ts';
import { areShortcutsShown, showShortcuts, subscribeShortcuts } from './shortcuts-store.ts';

const Shortcuts = lazy(toolPart(async () => ({ default: (await import('./shortcuts.tsx')).Shortcuts })));

/** Shows the keys; `?` does the same. */
export function ShortcutsButton() {
  const { t } = useMessages();
  const open = useSyncExternalStore(subscribeShortcuts, areShortcutsShown);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (singleKeyOf(event) !== 'help') return;
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
