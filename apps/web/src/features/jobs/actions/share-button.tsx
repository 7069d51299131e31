import { Check, SquareTerminal } from 'lucide-react';
import { useMessages } from '../../../messages/use-messages.ts';
import { useCopied } from '../../../ui/copy/use-copied.ts';
import { MenuButton } from '../../../ui/menu/menu-button.tsx';
import { toolPart } from '../../../ui/tool-part.ts';
import { useView } from '../../../view/use-view.ts';

const loadItems = toolPart(() => import('./share-items.ts'));

/** Copies the question to the API that the list stands for. */
export function ShareButton() {
  const { t } = useMessages();
  const { copied, copy } = useCopied();
  const { query } = useView();
  return (
    <>
      <MenuButton
        variant="plain"
        label={t('share.button')}
        icon={copied ? Check : SquareTerminal}
        items={async () => (await loadItems()).shareItems(query, copy)}
      />
      <span role="status" className="sr-only">
        {copied ? t('ui.copied') : ''}
      </span>
    </>
  );
}
