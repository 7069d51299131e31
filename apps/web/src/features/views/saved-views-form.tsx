import { useMessages } from '../../messages/use-messages.ts';
import { SaveViewFields } from './save-view-fields.tsx';
import { SavedViewList } from './saved-view-list.tsx';
import { ViewsExchange } from './views-exchange.tsx';

/** Names the view that stands there, offers those kept, and exchanges them by a file. */
export default function SavedViewsForm({ onOpen }: { onOpen: () => void }) {
  const { t } = useMessages();
  return (
    <div className="flex w-96 max-w-full flex-col gap-3 p-3">
      <SaveViewFields />
      <SavedViewList onOpen={onOpen} />
      <ViewsExchange />
      <p className="text-ink-faint text-xs">{t('views.hint')}</p>
    </div>
  );
}
