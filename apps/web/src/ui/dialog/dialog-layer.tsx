import { Dialog } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import { useMessages } from '../../messages/use-messages.ts';
import { classes } from '../classes.ts';
import type { DialogProps } from './dialog.tsx';

/** The dialog's box with its title and close button. */
export default function DialogLayer({ open, onOpenChange, title, children, className }: DialogProps) {
  const { t } = useMessages();
  return (
    <Dialog.Root open={open} onOpenChange={onOpenChange}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-40 bg-scrim" />
        <Dialog.Popup
          aria-modal
          className={classes(
            'fixed top-1/2 left-1/2 z-50 flex max-h-[90dvh] w-[min(36rem,calc(100vw-1rem))] -translate-x-1/2 -translate-y-1/2 flex-col rounded-lg border border-line bg-raised text-ink shadow-raised outline-none',
            className,
          )}
        >
          <div className="flex items-center justify-between gap-4 border-line border-b py-2 pr-2 pl-4">
            <Dialog.Title className="font-semibold text-md">{title}</Dialog.Title>
            <Dialog.Close
              aria-label={t('ui.close')}
              className="inline-flex h-8 w-8 items-center justify-center rounded-md text-ink-soft hover:bg-hover"
            >
              <X aria-hidden size={16} />
            </Dialog.Close>
          </div>
          <div className="overflow-auto p-4">{children}</div>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
