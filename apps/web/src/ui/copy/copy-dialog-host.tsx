import { useEffect, useRef, useSyncExternalStore } from 'react';
import { useMessages } from '../../messages/use-messages.ts';
import { Dialog } from '../dialog/dialog.tsx';
import { getTextToCopy, setTextToCopy, subscribeTextToCopy } from './copy-text.ts';

/** Shows text to be copied by hand; stands once, near the root. */
export function CopyDialogHost() {
  const { t } = useMessages();
  const text = useSyncExternalStore(subscribeTextToCopy, getTextToCopy);
  return (
    <Dialog open={text !== null} onOpenChange={() => setTextToCopy(null)} title={t('ui.copyTitle')}>
      <p className="mb-3 text-ink-soft">{t('ui.copyByHand')}</p>
      <SelectedText text={text ?? ''} label={t('ui.copyTitle')} />
    </Dialog>
  );
}

function SelectedText({ text, label }: { text: string; label: string }) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      field.current?.focus();
      field.current?.select();
    });
    return () => cancelAnimationFrame(frame);
  }, []);
  return (
    <textarea
      ref={field}
      readOnly
      aria-label={label}
      value={text}
      rows={Math.min(8, Math.ceil(text.length / 60) + 1)}
      className="w-full rounded-md border border-line-strong bg-sunken p-2 font-mono text-xs"
    />
  );
}
