import { Columns3 } from 'lucide-react';
import { lazy, useState } from 'react';
import { useMessages } from '../../../messages/use-messages.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog/dialog.tsx';
import { lazyPart } from '../../../ui/lazy-part.ts';
import { tooltipOf } from '../../../ui/tooltip/tooltip-of.ts';
import { ToolLabel } from '../../../ui/tool-label.tsx';

const ColumnsForm = lazy(lazyPart(() => import('./columns-form.tsx')));

/** Opens the choice of columns. */
export function ColumnsButton() {
  const { t } = useMessages();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        {...tooltipOf(t('columns.button'), { describes: false, when: 'cut' })}
        icon={Columns3}
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => setOpen(true)}
      >
        <ToolLabel text={t('columns.button')} />
      </Button>
      <Dialog open={open} onOpenChange={setOpen} title={t('columns.button')}>
        <ColumnsForm />
      </Dialog>
    </>
  );
}
