import { Check, Link2 } from 'lucide-react';
import { useMessages } from '../../../messages/use-messages.ts';
import { Button } from '../../../ui/button.tsx';
import { useCopied } from '../../../ui/copy/use-copied.ts';
import { tooltipOf } from '../../../ui/tooltip/tooltip-of.ts';
import { useWholeViewText } from '../../../view/use-whole-view-text.ts';
import { ToolLabel } from '../../../ui/tool-label.tsx';

/** Copies a link that shows another reader the same. */
export function CopyLinkButton() {
  const { t } = useMessages();
  const { copied, copy } = useCopied();
  const wholeViewText = useWholeViewText();
  const copyLink = () => copy(`${window.location.origin}${window.location.pathname}?${wholeViewText()}`);
  return (
    <>
      <Button
        {...tooltipOf(t('list.copyLink'), { describes: false, when: 'cut' })}
        icon={copied ? Check : Link2}
        onClick={copyLink}
      >
        <ToolLabel text={t('list.copyLink')} />
      </Button>
      <span role="status" className="sr-only">
        {copied ? t('ui.copied') : ''}
      </span>
    </>
  );
}
