import { Bookmark } from 'lucide-react';
import { lazy } from 'react';
import { useMessages } from '../../messages/use-messages.ts';
import { PopoverButton } from '../../ui/popover/popover-button.tsx';
import { toolPart } from '../../ui/tool-part.ts';

const SavedViewsForm = lazy(toolPart(() => import('./saved-views-form.tsx')));

/** Keeps the view under a name in this browser, and offers those kept. */
export function SaveViewButton() {
  const { t } = useMessages();
  return (
    <PopoverButton icon={Bookmark} word={t('views.save')} label={t('views.title')} align="end">
      {(close) => <SavedViewsForm onOpen={close} />}
    </PopoverButton>
  );
}
