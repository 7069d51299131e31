import { useMessages } from '../messages/use-messages.ts';
import { Alert } from '../ui/alert.tsx';
import { Button } from '../ui/button.tsx';

/** Stands in the place of a part of the page that threw. */
export function PartFailure({ onRetry }: { onRetry: () => void }) {
  const { t } = useMessages();
  return (
    <div className="p-4">
      <Alert tone="failed" actions={<Button onClick={onRetry}>{t('ui.retry')}</Button>}>
        {t('ui.crashed')}
      </Alert>
    </div>
  );
}
