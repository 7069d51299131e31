import { jobPagePath } from '@syncdeck/contract';
import { RotateCw, X } from 'lucide-react';
import { useMessages } from '../../messages/use-messages.ts';
import { Button } from '../../ui/button.tsx';
import { CopyButton } from '../../ui/copy/copy-button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { StatusMark } from '../../ui/status-mark.tsx';
import { openJob } from '../../view/navigation.ts';
import type { CompareColumn } from './compare-column.ts';

interface JobHeadProps {
  column: CompareColumn;
  onRemove: () => void;
}

/** The head of a job's column: what it is called, how it is, or why it is not there. */
export function JobHead({ column, onRemove }: JobHeadProps) {
  const { t } = useMessages();
  const { address, job } = column;
  const name = job?.jobName ?? address.jobId;
  return (
    <th
      scope="col"
      className="sticky top-0 z-20 border-line border-r border-b bg-surface px-3 py-2 text-left align-top font-normal last:border-r-0"
    >
      <div className="flex items-start gap-1">
        <a
          href={jobPagePath(address)}
          onClick={(event) => {
            if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
            event.preventDefault();
            openJob(address);
          }}
          className="min-w-0 flex-1 font-semibold text-accent wrap-anywhere hover:underline"
        >
          {name}
        </a>
        <IconButton
          size="small"
          label={t('compare.remove', { job: name })}
          icon={X}
          onClick={onRemove}
          className="-mt-0.5 -mr-1.5"
        />
      </div>
      <div className="flex items-center gap-1 text-ink-soft">
        <span className="min-w-0 font-mono text-xs wrap-anywhere">{address.jobId}</span>
        <CopyButton value={address.jobId} what={t('job.field.jobId')} />
      </div>
      {job ? <StatusMark kind="health" value={job.health} /> : <Missing column={column} />}
    </th>
  );
}

function Missing({ column: { isGone, fault, retry } }: { column: CompareColumn }) {
  const { t } = useMessages();
  if (fault === null) return <Skeleton className="my-1.5 w-24" />;
  if (isGone) return <p className="text-failed">{t('compare.gone')}</p>;
  const upstream = fault.problem?.upstream ?? null;
  return (
    <div className="flex flex-col items-start gap-1">
      <p className="text-failed">{t('compare.failed')}</p>
      <p className="text-ink-soft text-xs wrap-anywhere">
        {[upstream?.code, upstream?.message ?? fault.message, upstream?.requestId]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <Button size="small" icon={RotateCw} onClick={retry}>
        {t('job.retry')}
      </Button>
    </div>
  );
}
