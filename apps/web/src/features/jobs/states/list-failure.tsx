import type { ApiError } from '../../../api/api-error.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import { Alert } from '../../../ui/alert.tsx';
import { Button } from '../../../ui/button.tsx';

/** The list could not be asked for; rows that are there stay. */
export function ListFailure({
  error,
  hasRows,
  onRetry,
}: {
  error: ApiError;
  hasRows: boolean;
  onRetry: () => void;
}) {
  const { t } = useMessages();
  const { problem } = error;
  return (
    <Alert
      tone="failed"
      title={t(hasRows ? 'list.refreshFailed' : 'list.failed')}
      actions={<Button onClick={onRetry}>{t('ui.retry')}</Button>}
    >
      <p>
        {t(`failure.${error.kind}`)} {error.kind === 'problem' && error.message}
      </p>
      {problem?.errors.map(({ parameter, message }) => (
        <p key={`${parameter} ${message}`}>{message}</p>
      ))}
      {problem !== null && (
        <p className="font-mono text-ink-soft text-xs">
          {[problem.upstream?.code ?? problem.code, problem.upstream?.requestId ?? problem.requestId]
            .filter(Boolean)
            .join(' · ')}
        </p>
      )}
    </Alert>
  );
}
