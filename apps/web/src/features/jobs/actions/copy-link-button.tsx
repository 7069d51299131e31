import { Check, Link2 } from 'lucide-react';
import { useFormat } from '../../../format/use-format.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import { Button } from '../../../ui/button.tsx';
import { useCopied } from '../../../ui/copy/use-copied.ts';
import { useView } from '../../../view/use-view.ts';
import { useColumns, useDensity } from '../table/use-columns.ts';
import { wholeViewText } from './whole-view.ts';

/** Copies a link that shows another reader the same. */
export function CopyLinkButton() {
  const { t } = useMessages();
  const { copied, copy } = useCopied();
  const view = useView();
  const columns = useColumns();
  const density = useDensity();
  const { zone } = useFormat();
  const copyLink = () => {
    const { origin, pathname } = window.location;
    copy(`${origin}${pathname}?${wholeViewText(view, { cols: columns, density, tz: zone })}`);
  };
  return (
    <>
      <Button icon={copied ? Check : Link2} onClick={copyLink}>
        {t('list.copyLink')}
      </Button>
      <span role="status" className="sr-only">
        {copied ? t('ui.copied') : ''}
      </span>
    </>
  );
}
