import type { JobAddress, JobRaw } from '@syncdeck/contract';
import { useQuery } from '@tanstack/react-query';
import { Check, Copy } from 'lucide-react';
import { toApiError } from '../../../api/api-error.ts';
import { jobRawQuery } from '../../../api/job-raw-query.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import { Button } from '../../../ui/button.tsx';
import { CopyButton } from '../../../ui/copy/copy-button.tsx';
import { useCopied } from '../../../ui/copy/use-copied.ts';
import { Skeleton } from '../../../ui/skeleton.tsx';
import { LoadFailure } from '../notices/load-failure.tsx';
import { StaleNotice } from '../notices/stale-notice.tsx';
import { TimeValue } from '../parts/time-value.tsx';
import { JsonTree } from './json-tree-view.tsx';

/** Upstream's own object, asked for only when this tab is opened. */
export function RawTab({ address }: { address: JobAddress }) {
  const { data, error, refetch } = useQuery(jobRawQuery(address));
  if (data) return <RawDocument answer={data} />;
  if (error) return <LoadFailure error={toApiError(error)} onRetry={() => void refetch()} />;
  return (
    <div className="flex flex-col gap-3 py-2">
      <Skeleton className="w-40" />
      <Skeleton className="w-64" />
      <Skeleton className="w-52" />
    </div>
  );
}

function RawDocument({ answer }: { answer: JobRaw }) {
  const { t } = useMessages();
  const { copied, copy } = useCopied();
  return (
    <div className="flex min-h-0 flex-1 flex-col gap-3">
      <StaleNotice state={answer} />
      <div className="min-w-0 text-ink-soft">
        <p>{t('job.raw.title')}</p>
        <p className="flex flex-wrap items-center gap-x-3 text-xs">
          {answer.requestId !== null && (
            <span className="flex min-w-0 items-center gap-1">
              {t('job.request-id')}{' '}
              <span className="font-mono text-ink wrap-anywhere">{answer.requestId}</span>
              <CopyButton value={answer.requestId} what={t('job.request-id')} />
            </span>
          )}
          <TimeValue time={answer.collectedAt} />
        </p>
      </div>
      <JsonTree value={answer.raw}>
        <Button icon={copied ? Check : Copy} onClick={() => copy(JSON.stringify(answer.raw, null, 2))}>
          {t('job.raw.copy')}
        </Button>
      </JsonTree>
    </div>
  );
}
