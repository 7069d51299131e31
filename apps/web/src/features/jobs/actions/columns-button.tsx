import { Columns3 } from 'lucide-react';
import { lazy, useState } from 'react';
import { useMessages } from '../../../messages/use-messages.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog/dialog.tsx';
import { lazyPart } from '../../../ui/lazy-part.ts';

const ColumnsForm = lazy(lazyPart(() => import('./columns-form.tsx')));

/** Opens the choice of columns. */
export function ColumnsButton() {
  const { t } = useMessages();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        icon={Columns3}
        word={t('columns.button')}
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => setOpen(true)}
      />
      <Dialog open={open} onOpenChange={setOpen} title={t('columns.button')}>
        <ColumnsForm />
      </Dialog>
    </>
  );
}
