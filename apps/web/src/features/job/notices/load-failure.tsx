import { RotateCw } from 'lucide-react';
import type { ApiError } from '../../../api/api-error.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import { Alert } from '../../../ui/alert.tsx';
import { Button } from '../../../ui/button.tsx';
import { FaultFacts } from './fault-facts.tsx';

/** Why nothing can be shown, with upstream's words where there are any, and another try. */
export function LoadFailure({ error, onRetry }: { error: ApiError; onRetry: () => void }) {
  const { t } = useMessages();
  const { problem } = error;
  const upstream = problem?.upstream ?? null;
  return (
    <Alert
      tone="failed"
      title={t('job.failed')}
      actions={
        <Button icon={RotateCw} onClick={onRetry}>
          {t('job.retry')}
        </Button>
      }
    >
      <FaultFacts
        code={upstream?.code ?? problem?.code ?? null}
        message={upstream?.message ?? error.message}
        requestId={upstream?.requestId ?? problem?.requestId ?? null}
      />
    </Alert>
  );
}
