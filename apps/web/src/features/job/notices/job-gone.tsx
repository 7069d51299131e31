import type { JobAddress, JobRow } from '@syncdeck/contract';
import { SearchX } from 'lucide-react';
import { useMessages } from '../../../messages/use-messages.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { LastKnownRow } from './last-known-row.tsx';

interface JobGoneProps {
  address: JobAddress;
  lastKnown: JobRow | null;
}

/** Says that upstream has no such job, and what was last seen of it. */
export function JobGone({ address, lastKnown }: JobGoneProps) {
  const { t, enumName } = useMessages();
  const region = enumName('region', address.region);
  return (
    <>
      <EmptyState icon={SearchX} title={t('job.gone')}>
        <p className="wrap-anywhere">
          {t('job.gone.explained', { jobId: address.jobId, region, account: address.account })}
        </p>
        {lastKnown === null && <p className="mt-2">{t('job.gone.not-recorded')}</p>}
      </EmptyState>
      {lastKnown !== null && <LastKnownRow row={lastKnown} />}
    </>
  );
}
