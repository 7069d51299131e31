import { Check, Link2 } from 'lucide-react';
import { useMessages } from '../../../messages/use-messages.ts';
import { Button } from '../../../ui/button.tsx';
import { useCopied } from '../../../ui/copy/use-copied.ts';
import { useWholeViewText } from '../../../view/use-whole-view-text.ts';

/** Copies a link that shows another reader the same. */
export function CopyLinkButton() {
  const { t } = useMessages();
  const { copied, copy } = useCopied();
  const wholeViewText = useWholeViewText();
  const copyLink = () => copy(`${window.location.origin}${window.location.pathname}?${wholeViewText()}`);
  return (
    <>
      <Button icon={copied ? Check : Link2} word={t('list.copyLink')} onClick={copyLink} />
      <span role="status" className="sr-only">
        {copied ? t('ui.copied') : ''}
      </span>
    </>
  );
}
