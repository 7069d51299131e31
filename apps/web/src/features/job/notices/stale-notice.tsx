import type { JobDetail } from '@syncdeck/contract';
import { useMessages } from '../../../messages/use-messages.ts';
import { useFormat } from '../../../format/use-format.ts';
import { Alert } from '../../../ui/alert.tsx';
import { FaultFacts } from './fault-facts.tsx';

type Collected = Pick<JobDetail, 'stale' | 'sourceError' | 'collectedAt'>;

/** Says that what is shown is old, since when, and what upstream said; nothing while it is fresh. */
export function StaleNotice({ state, className }: { state: Collected; className?: string }) {
  const { t, enumName } = useMessages();
  const format = useFormat();
  const { stale, sourceError, collectedAt } = state;
  if (!stale && sourceError === null) return null;
  return (
    <Alert
      tone="attention"
      role="status"
      title={stale ? t('job.stale', { time: format.absolute(collectedAt) }) : t('job.stale.not-renewed')}
      {...(className && { className })}
    >
      {sourceError === null ? (
        <p>{t('job.stale.slow')}</p>
      ) : (
        <>
          <p>{t('job.stale.failed', { kind: enumName('faultKind', sourceError.kind) })}</p>
          <FaultFacts
            code={sourceError.code}
            message={sourceError.message}
            requestId={sourceError.requestId}
          />
        </>
      )}
    </Alert>
  );
}
