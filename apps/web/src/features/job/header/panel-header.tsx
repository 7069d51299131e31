import type { JobAddress, JobDetail } from '@syncdeck/contract';
import { ChevronDown, ChevronUp, Maximize2, Minimize2, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../../messages/use-messages.ts';
import { CopyButton } from '../../../ui/copy/copy-button.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import type { JobPanelProps } from '../job-panel-props.ts';
import { JobTools } from './job-tools.tsx';

interface PanelHeaderProps extends Omit<JobPanelProps, 'address'> {
  address: JobAddress;
  name: string | null;
  /** Null while it loads and once it is gone. */
  job: JobDetail | null;
  titleId: string;
  children?: ReactNode;
}

/** The job's name and id with the panel's own buttons; what is known of its state stands below. */
export function PanelHeader({ address, name, job, titleId, children, ...panel }: PanelHeaderProps) {
  const { t, enumName } = useMessages();
  return (
    <header className="flex shrink-0 flex-col gap-2.5 px-4 pt-3 pb-3">
      <div className="flex items-start gap-3">
        <h2
          id={titleId}
          tabIndex={-1}
          className="min-w-0 flex-1 font-semibold text-md outline-none wrap-anywhere @lg:text-lg"
        >
          {name ?? address.jobId}
        </h2>
        <PanelButtons {...panel} />
      </div>
      <div className="-mt-1.5 flex flex-wrap items-center gap-x-3 gap-y-1 text-ink-soft">
        <span className="flex items-center gap-1">
          <span className="font-mono text-xs wrap-anywhere">{address.jobId}</span>
          <CopyButton value={address.jobId} what={t('job.field.jobId')} />
        </span>
        <span>
          {enumName('region', address.region)} · {address.account}
        </span>
      </div>
      <JobTools address={address} job={job} />
      {children}
    </header>
  );
}

function PanelButtons({
  mode,
  onClose,
  onPrevious,
  onNext,
  onModeChange,
}: Omit<PanelHeaderProps, 'address' | 'name' | 'job' | 'titleId' | 'children'>) {
  const { t } = useMessages();
  return (
    <div className="-mr-1.5 flex shrink-0">
      <IconButton
        label={t('job.previous')}
        aria-keyshortcuts="["
        icon={ChevronUp}
        disabled={!onPrevious}
        onClick={onPrevious}
      />
      <IconButton
        label={t('job.next')}
        aria-keyshortcuts="]"
        icon={ChevronDown}
        disabled={!onNext}
        onClick={onNext}
      />
      {onModeChange && (
        <IconButton
          label={t(mode === 'panel' ? 'job.widen' : 'job.narrow')}
          icon={mode === 'panel' ? Maximize2 : Minimize2}
          onClick={() => onModeChange(mode === 'panel' ? 'page' : 'panel')}
        />
      )}
      <IconButton label={t('job.close')} aria-keyshortcuts="Escape" icon={X} onClick={onClose} />
    </div>
  );
}
